/// Roles in a company and beside it, by their words.
enum Roles {
  /// How somebody in a role stands to the speaker.
  enum Standing: Hashable, Sendable {
    /// One of equals with the speaker, or a group that the speaker is one of.
    case peer
    /// Somebody above or outside, who decides without the speaker.
    case above
  }

  /// The words that end a title, and the names of departments and groups.
  static let titles = PhraseTable<Standing>([
    (
      .above,
      """
      cfo;ceo;coo;cto;cio;ciso;cmo;cro;cpo;cso;cdo;chro;cco;cao;clo;cxo;cfos;ceos;\
      vp;svp;evp;avp;vps;vice president;vice presidents;md;gm;fd;\
      manager;managers;director;directors;president;chairman;chairwoman;chairperson;chair;\
      controller;comptroller;treasurer;supervisor;supervisors;superintendent;principal;dean;\
      minister;officer;officers;lead;leads;head;heads;chief;chief of staff;boss;bosses;\
      owner;owners;founder;founders;proprietor;publisher;editor;foreman;superior;superiors;\
      landlord;commander;captain;secretary;administrator;coordinator;nurse;matron;doctor;\
      physician;surgeon;engineer;architect;mayor;rector;provost;registrar;bursar;warden;pastor;\
      franchisor;sponsor;executive;executives;exec;execs;c suite;clerk;assistant;analyst;\
      trustee;trustees;governors;council;board;board of directors;board members;\
      board member;management;leadership;higher ups;upper management;senior management;\
      top management;the powers that be;upstairs;people above me;someone above me;\
      somebody above me;investors;shareholders;head office;headquarters;hq;corporate;\
      parent company;mother company;parent group;holding;procurement;purchasing;sourcing;legal;\
      lawyer;lawyers;attorney;attorneys;counsel;general counsel;compliance;finance;accounting;\
      accounts;accountant;accountants;bookkeeper;cpa;auditor;security;infosec;hr;\
      human resources;broker;brokers;agent;consultant;consultants;advisor;advisors;adviser;\
      advisers;buyer;buyers;purchaser;father;mother;dad;mom;mum;uncle;aunt;parents;\
      chief financial officer;chief executive officer;chief executive;chief technology officer;\
      chief information officer;chief operating officer;chef;teacher;planner;estimator;\
      receptionist;intern;trainee;apprentice;association;works council;union;trust;foundation;\
      ministry;congregation;vestry;senate;faculty;franchisee;coach;librarian;pharmacist
      """
    ),
    (
      .peer,
      """
      partner;partners;co founder;cofounder;co founders;cofounders;co owner;co owners;\
      co director;co ceo;wife;husband;spouse;fiance;fiancee;girlfriend;boyfriend;brother;\
      brothers;sister;sisters;siblings;sibling;better half;other half;family;son;daughter;cousin;\
      colleague;colleagues;coworker;coworkers;co worker;co workers;peers;counterpart;teammates;\
      team;stakeholder;stakeholders;committee;panel;steerco;steering group;working group;\
      buying group;task force;associates;crew;department heads;everyone else;everybody else
      """
    ),
  ])

  /// Words that may stand before the last word of a title: `regional sales manager`.
  static let modifiers: WordSet = [
    "managing", "executive", "finance", "financial", "sales", "marketing", "it", "ops",
    "operations", "operating", "plant", "office", "project", "product", "general", "regional",
    "area", "district", "line", "store", "account", "hr", "people", "procurement", "purchasing",
    "medical", "clinical", "technical", "technology", "senior", "deputy", "vice", "assistant",
    "program", "programme", "facilities", "safety", "quality", "production", "commercial",
    "creative", "art", "nursing", "school", "site", "shift", "supply", "chain", "logistics",
    "warehouse", "fleet", "business", "buying", "steering", "selection", "evaluation", "budget",
    "investment", "capital", "review", "architecture", "security", "information", "data",
    "digital", "engineering", "research", "customer", "service", "support", "practice", "branch",
    "country", "global", "group", "national", "division", "divisional", "unit", "department",
    "co", "founding", "silent", "exec", "leadership", "management", "upper", "middle", "audit",
    "risk", "compliance", "legal", "internal", "corporate", "town", "city", "advisory",
    "supervisory", "parish", "works", "property", "estate", "estates", "kitchen", "night", "day",
    "floor", "field", "maintenance", "transport", "vp", "network", "systems", "software",
  ]

  /// Departments that follow a rank: `VP sales`, `head IT`.
  static let departments: WordSet = [
    "sales", "finance", "it", "ops", "operations", "marketing", "engineering", "product", "hr",
    "procurement", "purchasing", "legal", "security", "technology", "people", "growth", "revenue",
    "manufacturing", "logistics", "supply", "research", "development", "quality", "data",
    "strategy", "compliance", "risk", "infrastructure", "customer", "clinical", "nursing",
    "commercial", "digital", "production", "business", "partnerships", "corporate", "global",
  ]

  /// Ranks that say of what behind them: `head of procurement`.
  static let ranks: WordSet = [
    "vp", "svp", "evp", "avp", "president", "head", "director", "manager", "chief", "lead",
    "dean", "minister", "chair", "officer", "executive", "secretary",
  ]

  /// Departments that check what others want to buy; their teams are not the speaker's.
  static let controls: WordSet = [
    "finance", "legal", "procurement", "purchasing", "sourcing", "it", "security", "infosec",
    "compliance", "accounting", "accounts", "hr",
  ]

  /// Words that put a team above the speaker's own.
  static let upperGroups: WordSet = [
    "exec", "executive", "leadership", "management", "corporate", "board", "senior",
  ]

  /// Words for a group of people behind a department: `the finance people`.
  static let groups: WordSet = [
    "team", "teams", "department", "dept", "people", "folks", "guys", "guy", "staff", "group",
    "office",
  ]

  /// Roles of people who work with a thing: they come to see it, and sign nothing.
  static let crafts: WordSet = [
    "engineer", "engineers", "planner", "planners", "dispatcher", "dispatchers", "architect",
    "estimator", "analyst", "coordinator", "nurse", "nurses", "chef", "teacher", "teachers",
    "librarian", "pharmacist", "receptionist", "assistant", "clerk", "bookkeeper", "accountant",
    "intern", "trainee", "apprentice", "administrator", "secretary", "colleague", "colleagues",
    "team", "crew",
  ]

  /// Roles that decide on nothing by what they are.
  static let helpers: Set<String> = [
    "receptionist", "intern", "trainee", "apprentice", "assistant", "secretary", "clerk",
  ]

  /// Roles that decide by what they are.
  static let tops: Set<String> = [
    "ceo", "owner", "founder", "president", "md", "managing director", "proprietor", "principal",
    "sole proprietor", "sole trader", "sole owner", "co-founder", "co-owner", "founder and ceo",
    "decision maker", "business owner", "company owner", "shop owner", "boss", "chief executive",
    "owner-operator", "economic buyer",
  ]
}
