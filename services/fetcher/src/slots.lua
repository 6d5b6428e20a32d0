-- The requests to one host, spaced and counted by the clock of Redis. All times are ms since 1970.
--
-- host      hash: last        when the last request was granted; once answered, the latest it can have reached the server
--                 next        the first moment not yet promised to anyone
--                 estimate    the same for those who wait too far from it to be promised a moment
--                 overflow    how many have waited too far even for an estimate
--                 lag         how much longer than the delay a request keeps the host busy, smoothed
--                 crawlDelay  what its robots.txt asked for when last read
--                 backoff     our own delay while it answers that we are too fast
--                 backoffUntil, pausedUntil, failures
-- reserved  zset: who was promised which moment
-- flying    zset: whose request is under way, until when at most
local host, reserved, flying = KEYS[1], KEYS[2], KEYS[3]
local verb, holder = ARGV[1], ARGV[2]
local places, ownDelay = tonumber(ARGV[3]), tonumber(ARGV[4])

local RESERVE_AHEAD = 60 * 1000
local ESTIMATE_AHEAD = 60 * 60 * 1000
local MAX_BACKOFF = 10 * 60 * 1000
local PAUSE = 10 * 60 * 1000
local FAILURES_TO_PAUSE = 10
local KEEP = 60 * 60 * 1000
local WAKING = 250 -- nobody wakes to the millisecond
local GOLDEN_RATIO = 0.6180339887

local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

local function get(name, otherwise)
  return tonumber(redis.call('HGET', host, name)) or otherwise or 0
end

local function set(name, value)
  redis.call('HSET', host, name, string.format('%.0f', value))
end

local function delay()
  return math.max(ownDelay, get('crawlDelay'), get('backoff'))
end

-- Nothing is known of a host when it is new or Redis was emptied: somebody may have asked it just now.
local function free()
  return math.max(get('last', now) + delay(), get('backoffUntil'), get('pausedUntil'))
end

local function keep()
  local latest = math.max(free(), get('next'), get('estimate'))
  for _, key in ipairs(KEYS) do
    redis.call('PEXPIRE', key, string.format('%.0f', latest - now + KEEP))
  end
end

-- A moment for somebody who has none: promised when near, estimated when far, and spread evenly when farther still.
local function queue(at, step)
  if at <= now + RESERVE_AHEAD then
    redis.call('ZADD', reserved, at, holder)
    set('next', at + step)
    return at
  end
  local estimate = math.max(get('estimate'), at)
  if estimate <= at + ESTIMATE_AHEAD then
    set('estimate', estimate + step)
    return estimate
  end
  local turn = redis.call('HINCRBY', host, 'overflow', 1)
  return at + math.floor(turn * GOLDEN_RATIO % 1 * ESTIMATE_AHEAD)
end

-- {1, now} is "go"; {0, ms} is "not before", from now.
local function take(requestMs, crawlDelay)
  if crawlDelay then set('crawlDelay', crawlDelay) end
  if redis.call('HEXISTS', host, 'last') == 0 then set('last', now) end
  local step = delay() + get('lag')
  redis.call('ZREMRANGEBYSCORE', flying, '-inf', now)
  redis.call('ZREMRANGEBYSCORE', reserved, '-inf', string.format('(%.0f', now - math.max(delay(), WAKING)))

  local mine = tonumber(redis.call('ZSCORE', reserved, holder))
  local at = math.max(free(), mine or get('next'))
  if redis.call('ZCARD', flying) >= places then at = math.max(at, now + math.max(delay(), 50)) end
  if at > now then return { 0, (mine and at or queue(at, step)) - now } end

  redis.call('ZREM', reserved, holder)
  redis.call('ZADD', flying, now + requestMs, holder)
  set('last', now)
  set('next', math.max(get('next'), now + step))
  return { 1, now }
end

local function slowDown(retryAfter)
  if not retryAfter then set('backoff', math.min(2 * math.max(delay(), 1), MAX_BACKOFF)) end
  set('backoffUntil', math.max(get('backoffUntil'), now + (retryAfter or get('backoff'))))
end

local function fail()
  set('failures', get('failures') + 1)
  if get('failures') >= FAILURES_TO_PAUSE then set('pausedUntil', now + PAUSE) end
end

local function calmDown()
  local half = math.floor(get('backoff') / 2)
  set('backoff', half > ownDelay and half or 0)
end

-- Without an answer the request may have reached the server at any moment until now.
local function release(grantedAt, verdict, answeredAgo, retryAfter)
  redis.call('ZREM', flying, holder)
  local answeredAt = answeredAgo and now + 1 - answeredAgo or now + 1
  set('last', math.max(get('last'), answeredAt))
  local busy = math.max(answeredAt - grantedAt, (now - grantedAt) / places - delay())
  set('lag', get('lag') + (busy - get('lag')) * 0.2)
  if verdict == 'slow' then slowDown(retryAfter) end
  if verdict == 'failed' then fail() end
  if answeredAgo then set('failures', 0) end
  if verdict == 'fine' then calmDown() end
end

local answer = {}
if verb == 'take' then answer = take(tonumber(ARGV[5]), tonumber(ARGV[6])) end
if verb == 'release' then release(tonumber(ARGV[5]), ARGV[6], tonumber(ARGV[7]), tonumber(ARGV[8])) end
keep()
return answer
