import type { Words } from './words.ts'

export const english: Words = {
  frequent:
    'the|of|and|to|in|that|is|was|for|on|with|he|it|as|at|by|from|his|be|are|this|have|has|had|not|but|they|were|she|an|said',
  months:
    'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec',
  weekdays: 'monday mon|tuesday tue tues|wednesday wed|thursday thu thurs thur|friday fri|saturday sat|sunday sun',
  ago: {
    before: 'about|over|almost|an|a|one|two|three|time|clock|posted|published|updated|last|modified|edited',
    units:
      'second|seconds|sec|secs|s|minute|minutes|min|mins|m|hour|hours|hr|hrs|h|day|days|d|week|weeks|wk|wks|w|month|months|mo|year|years|yr|yrs|y',
    behind: 'ago',
    days: 'yesterday|today|just now|moments ago',
  },
  by: 'interview by|interviewed by|by|written by|reported by|words by|story by|posted by|text by|report by|from our correspondent',
  roles:
    'correspondent|reporter|editor|writer|journalist|columnist|producer|contributor|staff|bureau|chief|desk|service|special|analyst|presenter|photographer|senior|political|diplomatic|business|local|democracy|news|media|agency|team|press|associat|commentator|critic',
  dated: {
    published:
      'originally published|original publication date|published|first published|posted|publication date|date|issued|released|published on|published at|publish date|created',
    updated: 'updated|last updated|modified|last modified|last update|update|edited|amended|changed|revised',
    saved: 'printed|accessed|retrieved|saved|downloaded|archived|captured|exported|added|clipped|print date|sent',
  },
  labels: {
    headline: 'title|headline|subject',
    publisher: 'source|publication|publisher|site|from|site name|website|newspaper',
    byline: 'author|authors|byline|writer',
    published: 'date|published|publication date|pub date|published on|published at|posted|first published',
    address:
      'url|link|source url|original url|permalink|original|original article|address|available at|read online|web',
    ignored: 'tags|keywords|labels|language|to|reply to|cc|copyright|word count|length|page|saved|section',
  },
  credit:
    'credit|photo|photos|photograph|photographs|image|images|picture|pictures|photo credit|image credit|picture credit|photo by|photograph by|image source|image caption|source|illustration|graphic|file photo|photography|copyright|video|getty|media caption|caption',
  masthead:
    'clarion|beacon|intelligencer|enquirer|times|post|news|herald|gazette|journal|tribune|telegraph|guardian|mail|mirror|express|star|sun|observer|chronicle|courier|press|record|reporter|standard|independent|daily|weekly|sunday|review|report|globe|examiner|inquirer|bulletin|dispatch|echo|argus|advertiser|sentinel|ledger|register|monitor|advocate|magazine|media|today|tv|radio|broadcasting|network|agency|wire|newspaper|voice|mercury|messenger|observer|argus|gazeteer|online|digest|insider|world|business',
  sections:
    'obituaries|news|world|world news|uk|us|uk news|us news|politics|business|economy|money|finance|markets|technology|tech|science|health|education|environment|climate|culture|arts|arts & culture|entertainment|sport|sports|football|opinion|comment|lifestyle|life|travel|food|local|local news|regional|national|international|europe|asia|africa|middle east|americas|australia|scotland|wales|england|northern ireland|crime|courts|transport|weather|media|society|home news|energy|property|motoring|books|film|music|tv & radio|style|fashion',
  kickers:
    'press release|news release|media release|for immediate release|exclusive|analysis|explainer|explained|interview|breaking|breaking news|opinion|comment|editorial|feature|investigation|live|watch|review|profile|special report|long read|the long read|fact check|obituary|in depth|obituaries',
  readingTime:
    'min read|mins read|minute read|minutes read|minutes|minute|min|mins|reading time|read time|minutes to read|estimated reading time|read',
  buttons: `story continues|scroll to continue|scroll down to continue|keep scrolling|keep scrolling to continue|article continues|story continues in*|score|rate this article|resize|author headshot|reuse this content|share|share this|share this article|share article|share this story|share this page|share page|share via|share on*|share with*|share to*|facebook|twitter|x|x twitter|whatsapp|linkedin|
    reddit|pinterest|telegram|instagram|threads|bluesky|messenger|youtube|tiktok|flipboard|pocket|email|e-mail|email this|email this article|email article|send by email|copy link|copy|copy url|link copied|
    copied|copy link to clipboard|print|print this|print this page|print page|print article|print this article|print friendly|save|save article|save this|save for later|save story|saved|bookmark|
    listen|listen now|listen to this|listen to article|listen to this article|listen to this story|listen to story|play|pause|play video|play audio|watch|
    advertisement|advertisements|advert|ad|ads|ad feature|sponsored|sponsored content|paid content|promoted|promoted content|story continues below*|article continues below*|article continues after*|
    story continues after*|continue reading below*|continue reading|skip to content|skip to main content|skip to main|skip to navigation|skip navigation|skip ad|skip past newsletter promotion|after newsletter promotion|
    skip to*|jump to*|menu|main menu|open menu|close menu|navigation|search|search site|search for|home|homepage|log in|login|log out|sign in|sign up|register|subscribe|subscribe now|subscriptions|my account|account|
    profile|close|back|go back|back to top|return to top|top|next|previous|prev|next article|previous article|next story|previous story|follow|follow us|follow us on*|following|like|likes|dislike|reply|loading|
    please wait|logo|site logo|video|photo|photos|image|gallery|view gallery|view image in fullscreen|open image in gallery|view in gallery|enlarge image|image gallery|expand|expand image|toggle|toggle navigation|toggle menu|show more|
    see more|load more|view more|more options|more sharing options|more|show less|view all|see all|accept|accept all|accept cookies|accept all cookies|reject all|manage cookies|manage preferences|cookie settings|cookies|gift this article|give this article|gift article|
    add to favorites|add to favourites|add to reading list|text size|font size|a a a|app store|play store|google play|get the app|open app|open in app|change language|language|edition|
    notifications|alerts|turn on notifications|weather|e-paper|epaper|newsletters|newsletter|podcasts|podcast|videos|jobs|shop|donate|support us|read comments|view comments|see comments|join the conversation|
    show comments|hide comments|jump to comments|comments|comment|leave a comment|download|download pdf|pdf|translate|summarize|summary by ai|report this ad|report ad|report a typo|report an error|remove ads|why this ad|skip advertisement|leer en español|read in english|read in spanish|related internet links|
    this article is more than*|audio|transcript|full screen|mute|unmute|image caption|image source|media caption|figure caption|caption|
    get our app|download app|explore|discover|topics|trending now|site map|about|contact|add as preferred on google|make us preferred on google|view original|original article|view original article|read original|open original|
    reader view|reader mode|exit reader|done|highlight|highlights|add highlight|tags|edit tags|archive|favorite|favourite|view on web|this story was originally published*`,
  prompts: `want more stories like this|want more+newsletter,inbox,subscribe,follow,sign up|sign up+newsletter,email,inbox,alert,briefing,free,digest,updates,account|sign up now|sign up here|subscribe to+newsletter,channel,podcast,inbox,edition,premium,unlimited,plus,read,digital,our,access|
    subscribe now|subscribe today|subscribe for|subscribe here|become a subscriber|become a member+support,access,today,unlimited,join|join our+newsletter,whatsapp,channel,telegram,community,membership|join us on+whatsapp,telegram,facebook|join+whatsapp channel,whatsapp community|follow us+on,x,twitter,facebook,instagram,google|
    follow our+channel,page,account|follow+on x,on twitter,on facebook,on instagram,on bluesky,on threads,on linkedin,on youtube,on tiktok|like us on facebook|find us on+facebook,instagram,google|click here+to,for|click to+share,email,print,enlarge,subscribe|tap here to|download our+app|download the+app|get our+app,newsletter,email,inbox|get the+app,newsletter,latest,inbox,email|
    get+in your inbox,to your inbox,straight to your inbox,delivered to your inbox,newsletter|stay up to date with+newsletter,our,app,follow,sign|stay informed+newsletter,our|receive+in your inbox,newsletter|
    enter your email|your email address|please enter a valid|by signing up you|by entering your email|by clicking+agree,terms,policy|by submitting your|by subscribing you|you can unsubscribe|unsubscribe at any time|this site is protected by recaptcha|we use cookies|this site uses cookies|this website uses cookies|our website uses cookies|
    please enable+javascript,cookies,ads|please support+journalism,us,subscribing|please log in|please sign in|please subscribe|already a subscriber|already have an account|already a member|not a subscriber|don't have an account|don't miss+newsletter,inbox,sign up,story,stories|
    to read the full+subscribe,sign,visit,click|to continue reading+subscribe,sign,register,log|continue reading+subscription,app,subscriber|you have+free articles,articles left,articles remaining|unlock+articles,access,subscri,membership,member|support+independent journalism,our journalism,quality journalism,local journalism,local news|
    help us+journalism,improve|donate+today,now,journalism|try our+app,features,newsletter,free|try+free for,for free,months for,weeks for|start your+free trial,trial,subscription|have your say+comment,poll,below|what do you think+comment,below,let us know|let us know+comment,below|share your+comments,thoughts,views,story|
    have you+get in touch,contact us,let us know|do you have+get in touch,contact us,story|do you know more+get in touch,contact,email|got a story|got a tip|got a news tip|contact us+story,email,tip,at|email us at|email us on|send us+tip,story,photos,email|if you have a story|for more stories like this|for more stories|for more from|for all the latest|for more news|for the latest+follow,sign,visit,subscribe|
    read our+newsletter,privacy,terms|read more+here,on our website,in the app|read the full+story,article,here|click the+button,link,follow|visit our+profile,page,website,site,newsletter|listen to+podcast,on spotify,on apple podcasts|watch+on youtube,on iplayer|use the free app|play now|all rights reserved|sign in to+read,comment,continue,save|log in to+read,comment,continue,save|comments are closed|be the first to comment|no comments yet|add a comment|join the discussion|post a comment|
    this article first appeared|this article was originally published|a version of this article appears in print+on,page,section|the+not responsible for the content|related internet links|this article originally appeared|this story was produced|this article is for subscribers|this content is+subscriber,not available|this video+cannot be played,can not be played,is not available|your browser does not support|to play this video|allow+content provided by,content?|this article contains content provided by|accept and continue|view this post on instagram|a post shared by|an error occurred|an error has occurred|something went wrong|
    thank you for+reading,subscribing,signing,registering|thanks for+reading,subscribing,signing|we may earn+commission|we earn+commission|you're reading+newsletter|in this article|story by|reporting by+editing,additional|additional reporting by|editing by|edited by|compiled by|(reporting by|our standards+trust|suggested topics|inside+newsletter sign up,newsletter signup,sign up|
    download+app today,app from,app now|scan the qr code|available on+app store,google play|sponsored by|promoted by|paid for by|enjoying+friend,newsletter,subscribe,forward|if you enjoyed this+subscribe,share,forward|was this+helpful,article useful|report+a correction,typo,an error in`,
  more: "read more|read also|also read|read next|see also|related|related story|related article|more|more on this|related read|recommended reading|don't miss|must read|watch|listen|explainer|analysis|in pictures|opinion|read|up next|find out more|further reading|read more on*|read more about*|recommended|top story|editor's pick|full story|go deeper|background|continue reading",
  related: `related articles|related stories|related news|related content|related posts|related topics|related coverage|related links|related reading|more stories|more news|more on this story|more from*|more in*|more like this|more to read|more articles|more headlines|more top stories|other stories|other news|in other news|also in the news|elsewhere on*|elsewhere|
    most read|most popular|most viewed|most shared|most commented|most watched|popular|popular now|popular stories|trending|trending stories|top stories|top stories now|latest|latest news|latest stories|latest headlines|recent posts|recent articles|recent stories|you may also like|you might also like|you may like|you might like|you might also be interested in|you may be interested in|recommended for you|recommended stories|recommended articles|recommended|we recommend|
    what to read next|read next|read this next|up next|keep reading|keep exploring|editors' picks|editor's picks|editors picks|editor's choice|must reads|must-reads|don't miss|from around the web|around the web|from the web|sponsored stories|promoted stories|stories for you|for you|similar articles|similar stories|more coverage|further reading|also today|also worth reading|quick hits|in brief|news in brief|what else is happening|what we're reading|also making news|today's other headlines|other headlines|the rest of the news|next article|more top stories|best of*|explore more|explore more on these topics|
    dig deeper|discover more|today's top stories|featured|featured stories|featured articles|more videos|related video|related videos|topics in this article|topics|on the same topic|see also|read also|also read|continue reading|more for you|the latest from*|stories you may like|other news from*|popular in*|trending in*|trending now|just in`,
  comments:
    "comments our rules|our comment rules|comments on this article|comments section rules|recent comments|comments|comment|view comments|leave a comment|leave a reply|add a comment|post a comment|join the conversation|join the discussion|have your say|reader comments|no comments|no comments yet|be the first to comment|show comments|read comments|comments are closed|all comments|conversation|discussion|responses|replies|what do you think?|your comments|readers' comments|to comment*|log in to comment|sign in to comment|comments section|comments closed",
  about: 'about*',
  footer:
    "ends|-ends-|notes to editors|note to editors|notes for editors|media contact|media contacts|press contact|press contacts|for media inquiries*|for media enquiries*|terms and privacy|terms and privacy policy|terms privacy|your privacy choices|get it on google play|download on the app store|get it on*|do not sell*|terms of sale|download the app|get the app|download our app|about us|contact us|privacy policy|privacy notice|terms of use|terms of service|terms and conditions|terms & conditions|cookie policy|all rights reserved|copyright*|advertise with us|about the author|about the authors|author|authors|about this article|follow us|site map|sitemap|legal|imprint|customer service|help|help centre|our network|quick links|useful links|footer|references|visible links|hidden links|links|tags|share this|share this article|share|share this story|published by*|contact|newsletters|newsletter|sign up for our newsletter*|sign up to our newsletter*|subscribe to our newsletter*|get our newsletter*|ipso*|accessibility|back to top|company|subscribe|end of document|end|article information|filed under*|posted in*|topics|first published*|you're receiving this*|you are receiving this*|you received this*|this email was sent*|unsubscribe*|the author|editorial standards|report an error*|corrections and clarifications|correction policy",
  tags: 'tags|tag|tagged|tagged with|filed under|posted in|topics|related topics|keywords|keyword|categories|category',
  newsletter:
    "view in browser|view this email in your browser|view this email in a browser|view online|view in your browser|view it in your browser|read in browser|read online|open in browser|unsubscribe*|manage preferences|manage your preferences|update your preferences|update preferences|email preferences|you're receiving this*|you are receiving this*|you received this*|this email was sent*|was this forwarded to you*|was this email forwarded to you*|forwarded this email*|someone forwarded*|trouble viewing this email*|having trouble viewing*|if you no longer wish*|to unsubscribe*|forward to a friend|forward this email*|no longer want to receive*",
}
