-- The requests to one host, spaced and counted by the clock of Redis. All times are ms since 1970.
--
-- host      hash: last          when the last request was granted; once sent or answered, the latest it can have been read by the server
--                 sending       until when a granted request may not have been sent yet, and nobody else may begin
--                 busy          how long a request keeps the host, smoothed
--                 crawlDelay    what its robots.txt asked for when last read
--                 backoff       our own delay while it answers that we are too fast
--                 backoffUntil, pausedUntil, why, failures
-- waiting   zset: runs that wait to be called, the most urgent and then the oldest first
-- called    zset: runs that were called, and the moment promised to each
-- flying    zset: whose request is under way, until when unless it is heard of again
-- due       zset of all hosts where somebody waits: when to look whether whoever was called has come
local host, waiting, called, flying, due = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local verb, name, holder = ARGV[1], ARGV[2], ARGV[3]
local places, ownDelay, lease = tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])

local MAX_BACKOFF = 10 * 60 * 1000
local PAUSE = 10 * 60 * 1000
local FAILURES_TO_PAUSE = 10
local KEEP = 2 * 60 * 60 * 1000
local LATE = 1500 -- nobody wakes to the millisecond
local SOON = 25
local MOST_UNREAD = 100
local URGENCY = 1e13 -- one step of it outweighs any moment
local LEAST_URGENT = 11

local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

local function get(field)
  return tonumber(redis.call('HGET', host, field)) or 0
end

local function set(field, value)
  redis.call('HSET', host, field, string.format('%.0f', value))
end

local function score(moment)
  return string.format('%.0f', moment)
end

local function delay()
  return math.max(ownDelay, get('crawlDelay'), get('backoff'))
end

-- Nothing is known of a host when it is new or Redis was emptied: somebody may have asked it just now.
local function free()
  if redis.call('HEXISTS', host, 'last') == 0 then set('last', now) end
  return math.max(get('last') + delay(), get('backoffUntil'), get('pausedUntil'))
end

-- Until a request was sent, nobody knows from when to count the delay to the next.
local function isSending()
  return get('sending') > now
end

local function wait(run, urgency)
  redis.call('ZADD', waiting, 'LT', score(urgency * URGENCY + now), run)
end

-- A holder that is no job (whose ids have no colon) cannot be woken: it comes by itself, when it was told to.
local function comesByItself(run)
  return string.find(run, ':', 1, true)
end

-- Who was called and did not come is called again when all others have been; who comes by itself asks again, or never does.
local function forgetLate()
  redis.call('ZREMRANGEBYSCORE', flying, '-inf', now)
  local late = redis.call('ZRANGEBYSCORE', called, '-inf', score(now - LATE))
  for _, run in ipairs(late) do
    if not comesByItself(run) then wait(run, LEAST_URGENT) end
  end
  redis.call('ZREMRANGEBYSCORE', called, '-inf', score(now - LATE))
end

local function taken()
  return redis.call('ZCARD', called) + redis.call('ZCARD', flying)
end

-- The next that is promised to nobody.
local function nextMoment()
  local at = math.max(free(), now)
  local latest = redis.call('ZRANGE', called, -1, -1, 'WITHSCORES')[2]
  return latest and math.max(at, tonumber(latest) + delay()) or at
end

-- Promises the next moments to those who have waited longest, one for each place that nobody has.
local function call()
  local calls = {}
  if isSending() then return calls end
  local at = nextMoment()
  while taken() < places do
    local run = redis.call('ZPOPMIN', waiting)[1]
    if not run then break end
    redis.call('ZADD', called, score(at), run)
    table.insert(calls, run)
    table.insert(calls, at - now)
    at = at + delay()
  end
  return calls
end

local function watch()
  if redis.call('ZCARD', waiting) == 0 then return redis.call('ZREM', due, name) end
  local first = redis.call('ZRANGE', called, 0, 0, 'WITHSCORES')[2]
  local ends = redis.call('ZRANGE', flying, 0, 0, 'WITHSCORES')[2]
  redis.call('ZADD', due, score((first or ends or now) + LATE), name)
end

local function keep()
  for _, key in ipairs({ host, waiting, called, flying }) do
    redis.call('PEXPIRE', key, score(free() - now + KEEP))
  end
end

-- {1, now, since the last request was answered, or -1} is "go", and 2 "go, and tell when it is sent"; {0, not before, how many
-- come first} in ms from now.
local function take(urgency, crawlDelay, noRoom)
  if crawlDelay then set('crawlDelay', crawlDelay) end
  local at = free()
  local mine = tonumber(redis.call('ZSCORE', called, holder))
  local mayGo = not noRoom and (mine or (redis.call('ZCARD', waiting) == 0 and taken() < places))
  local full = redis.call('ZCARD', flying) >= places
  if mayGo and at <= now and not full and not isSending() then
    local since = redis.call('HEXISTS', host, 'busy') == 1 and now - get('last') or -1
    redis.call('ZREM', called, holder)
    redis.call('ZADD', flying, score(now + lease), holder)
    set('last', now)
    local tell = places > 1 and delay() > 0
    if tell then set('sending', now + lease) end
    return { tell and 2 or 1, now, since, call() }
  end
  if mine then
    if full or isSending() then at = math.max(at, now + SOON) end
    redis.call('ZADD', called, score(math.max(mine, at)), holder)
  elseif comesByItself(holder) then
    redis.call('ZADD', called, score(nextMoment()), holder)
  else
    wait(holder, urgency)
  end
  local calls = call()
  local promised = tonumber(redis.call('ZSCORE', called, holder))
  if promised then return { 0, promised - now, 0, calls } end
  local ahead = redis.call('ZRANK', waiting, holder) + 1
  return { 0, math.max(at - now, 0) + ahead * (delay() + get('busy') / places), ahead, calls }
end

-- A server that is busy reads what was sent a little later.
local function sent()
  set('last', now + math.min(delay() / 4, MOST_UNREAD))
  redis.call('HDEL', host, 'sending')
  return { call() }
end

local function slowDown(retryAfter, why)
  if not retryAfter then set('backoff', math.min(2 * math.max(delay(), 1), MAX_BACKOFF)) end
  set('backoffUntil', math.max(get('backoffUntil'), now + (retryAfter or get('backoff'))))
  redis.call('HSET', host, 'why', why)
end

local function fail(why)
  set('failures', get('failures') + 1)
  if get('failures') < FAILURES_TO_PAUSE then return end
  set('pausedUntil', now + PAUSE)
  redis.call('HSET', host, 'why', score(get('failures')) .. ' connections failed in a row: ' .. why)
end

local function calmDown()
  local half = math.floor(get('backoff') / 2)
  set('backoff', half > ownDelay and half or 0)
end

local function delayFor()
  if get('backoff') > math.max(ownDelay, get('crawlDelay')) then return 'back-off' end
  return get('crawlDelay') > ownDelay and 'crawl-delay' or 'default'
end

-- Without an answer the request may have reached the server at any moment until now.
local function release(grantedAt, verdict, answeredAgo, retryAfter, why)
  redis.call('ZREM', flying, holder)
  redis.call('HDEL', host, 'sending')
  set('last', math.max(get('last'), answeredAgo and now + 1 - answeredAgo or now + 1))
  set('busy', get('busy') + (now - grantedAt - get('busy')) * 0.2)
  if verdict == 'slow' then slowDown(retryAfter, why) end
  if verdict == 'failed' then fail(why) end
  if answeredAgo then set('failures', 0) end
  if verdict == 'fine' then calmDown() end
  local calls = call()
  local reason = redis.call('HGET', host, 'why') or ''
  local backoffMs = math.max(get('backoffUntil') - now, 0)
  local pauseMs = math.max(get('pausedUntil') - now, 0)
  return { delay(), delayFor(), backoffMs, pauseMs, get('failures'), reason, calls }
end

local function leave()
  redis.call('ZREM', waiting, holder)
  redis.call('ZREM', called, holder)
  return { call() }
end

local verbs = {
  take = function() return take(tonumber(ARGV[7]), tonumber(ARGV[8]), ARGV[9] == 'no-room') end,
  sent = sent,
  release = function() return release(tonumber(ARGV[7]), ARGV[8], tonumber(ARGV[9]), tonumber(ARGV[10]), ARGV[11]) end,
  renew = function() return redis.call('ZADD', flying, 'XX', score(now + lease), holder) end,
  leave = leave,
  tend = function() return { call() } end,
}

forgetLate()
local answer = verbs[verb]()
watch()
keep()
return answer
