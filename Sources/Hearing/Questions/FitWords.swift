/// How size, sector, region, tools and people are asked for.
let fitWords = """
  countable: how many|much|old|big|large|wide|tall|small|long-established;what|roughly|about number|volume|headcount|mix|size|age of;\
    what|which|any size|sizes|industry|sector|region|regions|countries|country|state|city|county|version|model|make|type|kind|sort|software|hardware|operating-system|os|crm|erp|package|packages|app|apps|systems|system|platform|platforms|tools|database|machines|format;\
    a month;a week;a day;a year;per day|week|month|year;each|every day|week|month
  thing: people|person|employees|heads|bodies|staff|users|user|seats|licences|licenses|desks|sites|site|offices|office|branches|branch|shops|shop|stores|locations|depots|clinics|chairs|beds|rooms|covers|tables|vans|trucks|vehicles|cars|drivers|engineers|technicians|reps|agents|advisers|advisors|consultants|nurses|teachers|pupils|students|patients|clients|customers|members|tenants|properties|units|homes|bedrooms|bathrooms|storeys|floors|windows|doors|radiators|machines|lines|orders|invoices|tickets|calls|jobs|appointments|bookings|transactions|deliveries|parcels|shipments|skus|products|countries|currencies|languages|companies|entities|departments|divisions|shifts|acres|square|metres|meters|feet|hectares|miles|devices|laptops|phones|computers|servers|emails|contracts|projects|cases|subscribers|leads|payslips|children|kids|adults|guests|roof|boiler|building|house|property|fleet|team|company|business|firm|outfit|warehouse|practice|farm|herd
  trait: catchment;footprint;rent|own|lease or own|rent|lease|buy the|your;own the building;plug|plugs|plugging|hook|hooks|tie|ties|talk|talks|connect|connects|link|links|sync|syncs|feed|feeds|speak into|to|with|up;windows or|mac|machines;mac or|apple;android or|iphone;cloud or|based;on premise|prem|site;in house or|it|team;own it people|team|guys|department|support|staff;\
    limited company;sole trader;partnership or;plc;charity;non profit;nonprofit;public sector;private sector;family run|owned;listed or;startup;established;\
    ship|deliver|sell|trade|operate|export|work|cover to|in|into|across|abroad|overseas|nationally|locally|internationally;out of one|several office|site|place|location;remote|hybrid|office-based|field-based|on-site (or);\
    semi detached;detached;terraced;terrace;bungalow;apartment or;flat or;freehold;leasehold;listed building;bedrooms;storey;gas or;electric or;diesel or;petrol or;new build;\
    must|should|does it|need absolutely|have|be-able|do|handle|support|include|come-with;must|need|have it (absolutely) be able;non negotiables;must have features;requirements;specification;specs;spec;\
    software|system|systems|package|tools|platform are|do|have you|ye on|using|use|run|got|running;on|for the accounts|payroll|books|bookings|scheduling|stock;running on;built on;tech savvy;technical;hosted
  kindof: what|which kind|kinds|sort|sorts|type|types of;do you mostly|mainly
  useit: do|does|are|have you|ye|yous|your|they use|using|run|running|got|on|have;running on;\
    use anything|something;or something else
  outfit: a family|private|public|listed|one-man|seasonal|regional|national firm|business|company|outfit|concern|operation|group|body;under one roof;\
    are you mostly|mainly|primarily|largely|predominantly|purely|strictly;or (mostly|mainly|more|both) commercial|residential|retail|wholesale|consumers|consumer|businesses|trade|private|export|domestic|industrial;\
    how is|'s|are the|your (whole) team|teams|department|office|group|business|company|firm|organisation|organization|operation|sales|side (team|side) organised|organized|structured|split|arranged|divided|set;\
    somebody|someone|anybody|anyone|person|people technical|techie|it-minded|on-site|on-staff
  hosting: own servers;all cloud;in the cloud;on premises;on prem;hosted;self hosted;\
    cloud based;data centre|center;windows;macs;android;ipads;iphones;laptops
  turnover: turnover;annual revenue;yearly revenue;revenues;annual sales
  sizeNoun: people;employees;employee;users;user;seats;reps;locations;location;sites;site;\
    offices;office;agents;stores;store;customers;clients;headcount;staff;branches;countries;\
    machines;servers;vehicles;trucks;beds;licenses;licences;developers;engineers;teams;team;\
    warehouses;warehouse;plants;plant;drivers;patients;orders;invoices;tickets;units;rooms;\
    students;technicians;salespeople;sellers;members;folks;systems;tools;facilities;departments;\
    accounts;devices;doctors;nurses;lawyers
  big: how big;how large;how small;what size;size of;company size;team size;size wise;your size;\
    headcount;employee count;scale of;\
    how is your team|company|org|department|organization|organisation structured|organized|organised|set;\
    team look|looks|structured|made;grow;growing;growth;grown
  org: company;team;business;organization;organisation;org;department;firm;group;operation;\
    operations;outfit;shop;workforce;you;your
  tools: tool;tools;tooling;system;systems;software;stack;tech stack;technology;technologies;\
    platform;platforms;app;apps;application;applications;crm;erp;spreadsheet;spreadsheets;\
    ~integrate;integration;integrations;infrastructure;setup;database;databases;environment;\
    cloud;on premise|prem;program;programs;salesforce;hubspot;sap;excel;data
  use: use;uses;using;used;run;runs;running;rely;relying;relies;work with;working with;built on;\
    work in;works in;on;sits on;have in;have today;connect;connects;talk to;plug into;hook into;\
    hook up;live in;set up;setup
  sector: industry;industries;sector;sectors;line of business|work;vertical;verticals;market;\
    markets;\
    kind|type|sort of business|company|organization|organisation|customers|clients|work|companies;\
    what does|do (your) company|you|business|firm|guys|organization|team (guys|folks|all|actually|mainly|mostly) do|make|sell|specialize|specialise|serve;\
    who are your (typical|main|usual) customers|clients|buyers;business model;do for a living;\
    line of;your niche;specialize;specialise
  region: region;regions;located;based;headquartered;headquarters;operate;operating;\
    operations in;geography;geographies;geographic;geographically;countries;country;\
    which states;what states;part of the country|world;territory;territories;footprint;\
    serve customers in;spread
  owner: look after|run|manage|administer the system|software|platform|site|website|machine|thing;\
    looking after|running|managing the system|software|platform|website;day to day;\
    once it's in|live|up;own it day;own|run|use|manage|administer|operate it|this|that day;\
    day to day owner|owners|admin|user|users|running|ownership;own it|this|that;~administer;\
    administrator;admin;own the|this|that tool|system|project|platform|rollout|implementation;\
    run it|this (tool|system) day|once|after|daily;look after it|this;\
    in charge of it|this|running;dedicated;point person;internal owner;owner for;maintain;\
    maintaining;be responsible for it|running|this|that|the;in house it|team|resources|person;\
    technical resources|person|team
  describe: what is|'s it (that) you|ye|yous|y'all (guys|lot|people|folks) (actually|mainly|mostly) do|make|sell;\
    what do you|ye|yous|y'all (guys|lot|people|folks) (actually|mainly|mostly) do-exactly|sell|ship|grow;\
    who do you make|sell|do|build|cook (it|them) for|to;what line are;\
    all private|public|residential|commercial|retail|wholesale|domestic;residential or;\
    commercial or;private or;\
    do|are you|ye|yous|y'all (guys) (mostly|mainly|all|just|only|also|even) sell|selling|make|making|ship|shipping|move|carry|serve|serving|treat|treating|teach|grow|export|exporting|import|importing|manufacture|stock|deliver;\
    what|which mileage|car|vehicle|van|make|model (are|do|have) (you) do|drive|driving|have|got;\
    what do you drive;\
    size (is|of) (the|your) house|home|property|place|garden|building|premises|unit;\
    how many miles|bedrooms|kids|children|cars|vans|acres|square;your role;you look after;\
    your job;your remit;your responsibilities;you're responsible for;\
    what business|industry|sector you|ye are;\
    which counties|states|towns|cities|areas|regions|countries|places do|are;do you cover;\
    you cover;all in one;one place;in one place;trade or;customers look like;look like mostly;\
    main user|users|person;main person using;biggest branch;size of;sage;xero;quickbooks;\
    salesforce;hubspot;excel;netsuite;oracle;microsoft;office 365;google workspace;shopify;\
    wordpress;zendesk;slack;jira;sharepoint;outlook;on the cloud;in a week;in a month;in a year;\
    in a day;a day;do you do a|in;about the company;what do you do and;do you do it for;\
    company does;business does;firm does;further afield;just in;local or;national or;nationwide;\
    international;looks|look after your it;runs your it;does your it;your it;\
    one office|site|location|shop|branch|country|team or;field and office;field based;b2b;\
    smartphones;tablets;how long are you in|trading|going;type of customers;\
    sort of customers|clients;kind of customers|clients;who do you sell|serve to;\
    who do you serve;your customers mostly;consumer;retail or;wholesale;your side who;\
    someone in house who;anyone technical;technical people|person|skills;tech savvy;your setup;\
    line of work;set up like;in terms of software|systems|tools|people|size|staff;which version;\
    what version;data sit|live|held|stored;sit|live in the|your;\
    who'd be looking|running|using|managing;be looking after;look after this;vans;fleet;\
    lay of the land;family (run|owned) business;part of a (bigger|larger) group|chain;franchise;\
    independent or;public or private;privately owned;languages;other languages;all in english;\
    in business;been trading|going|around|running;turnover;annual revenue;revenues;\
    how many of you|ye;many of you|ye;it person|guy|support|team|department;farm that|it out;\
    outsource;plug into;plugs into;talk to your|the;hook into;feed into;sync with;\
    work with your;b2b or;remote or;work remotely|from;windows or;mac or;cloud or;on prem;\
    compliance requirements;regulated;regulations;certified;certifications;\
    who runs it|your it|that;in what languages;multiple sites|locations|offices|countries;\
    single site|location;just the one|uk|us;cover the whole;company structure;\
    size of company|business|team|operation;headcount;shifts;shift pattern;\
    how's the|your team set|structured|split;\
    what sort of|kind of shop|business|company|firm|outfit|operation;still (about|around) right;\
    still right;who've you got;how long have you been (in) (business|trading|there)|going;\
    describe you;describes you;\
    tell me|us (a) (little|bit) (bit) (more) about your|the company|business|team|organization|organisation|setup|operation;\
    about your company|business|team|organization|organisation|role;\
    walk me|us through your setup|team|stack|org|current setup
  """
