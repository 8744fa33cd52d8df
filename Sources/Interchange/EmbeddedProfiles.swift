// Written by scripts/embed from Sources/Interchange/Profiles. Change that, and run scripts/embed.
// swift-format-ignore-file

/// The texts of Sources/Interchange/Profiles with their names.
let embeddedProfiles: [(name: String, text: String)] = [
(name: "salesforce", text: #"""
profile: salesforce
about: Salesforce leads, for the Data Import Wizard (labels) or the Data Loader (--names)
form: csv
columns:
  - {field: first_name, label: First Name, name: FirstName, limit: 40}
  - {field: last_name, label: Last Name, name: LastName, limit: 80, unknown: "[not provided]"}
  - {field: company, label: Company, name: Company, limit: 255, unknown: "[not provided]"}
  - {field: title, label: Title, name: Title, limit: 128}
  - {field: email, label: Email, name: Email, kind: email, limit: 80}
  - {field: phone, label: Phone, name: Phone, limit: 40}
  - {field: mobile, label: Mobile Phone, name: MobilePhone, limit: 40}
  - {field: website, label: Website, name: Website, limit: 255}
  - {field: street, label: Street, name: Street, limit: 255}
  - {field: city, label: City, name: City, limit: 40}
  - {field: region, label: State, name: State, limit: 80}
  - {field: postal_code, label: Postal Code, name: PostalCode, limit: 20}
  - {field: country, label: Country, name: Country, limit: 80}
  - {field: industry, label: Industry, name: Industry, limit: 255}
  - {field: employees, label: No. of Employees, name: NumberOfEmployees, kind: integer, limit: 8}
  - {field: revenue, label: Annual Revenue, name: AnnualRevenue, kind: number, limit: 18}
  - field: source
    label: Lead Source
    name: LeadSource
    options: [Web, Phone Inquiry, Partner Referral, Purchased List, Other]
    # A source that is none of these is refused: give it a value here, in a profile of your own.
    values:
      website: Web
      web site: Web
      search: Web
      google: Web
      linkedin: Web
      linkedin connections: Web
      webinar: Web
      newsletter: Web
      advert: Web
      inbound: Web
      phone: Phone Inquiry
      call: Phone Inquiry
      cold call: Phone Inquiry
      inbound call: Phone Inquiry
      partner: Partner Referral
      referral: Partner Referral
      recommendation: Partner Referral
      list: Purchased List
      trade fair: Other
      conference: Other
      event: Other
      import of *: Other
  - field: rating
    label: Rating
    name: Rating
    options: [Hot, Warm, Cold]
    values: {hot: Hot, warm: Warm, cold: Cold}
  - field: status
    label: Lead Status
    name: Status
    # Never a converted status: that is for Salesforce itself to set.
    options: [Open - Not Contacted, Working - Contacted, Closed - Not Converted]
    not_before: lead_status
    values:
      hot: Working - Contacted
      warm: Working - Contacted
      cold: Working - Contacted
      cold-timing: Working - Contacted
      disqualified: Closed - Not Converted
      disqualified-timing: Closed - Not Converted
      not-rated: Open - Not Contacted
      opportunity: Working - Contacted
      customer: Working - Contacted
  - {field: summary, label: Description, name: Description, limit: 32000, cut: yes}
  - {field: do_not_contact, label: Email Opt Out, name: HasOptedOutOfEmail, options: ["0", "1"], values: {"true": "1"}}
full:
  - {field: id, label: Leadline_Id__c, limit: 64}
  - {field: status, label: Leadline_Class__c}
  - {field: points, label: Leadline_Score__c}
  - {field: ceiling, label: Leadline_Score_Max_Possible__c}
  - {field: coverage, label: Leadline_Coverage__c}
  - {field: fit_points, label: Leadline_Fit__c}
  - {field: readiness_points, label: Leadline_Readiness__c}
  - {field: disqualify_reason, label: Leadline_Disqualify_Reason__c}
  - {field: revisit_on, label: Leadline_Revisit_On__c}
  - {field: next_question, label: Leadline_Next_Question__c}
  - {field: playbook, label: Leadline_Playbook__c}
  - {field: rated_on, label: Leadline_Rated_On__c}
  - {field: need, label: Leadline_Need__c}
  - {field: need_level, label: Leadline_Need_Level__c}
  - {field: budget_amount, label: Leadline_Budget_Amount__c}
  - {field: budget_currency, label: Leadline_Budget_Currency__c}
  - {field: budget_period, label: Leadline_Budget_Period__c}
  - {field: budget_state, label: Leadline_Budget_State__c}
  - {field: timeline_date, label: Leadline_Timeline_Date__c}
  - {field: timeline_text, label: Leadline_Timeline_Text__c}
  - {field: role, label: Leadline_Role__c}
  - {field: decision_process, label: Leadline_Decision_Process__c}
  - {field: competitors, label: Leadline_Competitors__c}
  - {field: why, label: Leadline_Why__c}
  - {field: record, label: Leadline_Record__c, limit: 131072}

"""#),
(name: "csv", text: #"""
profile: csv
about: A plain table of contacts, a column for everything that can be changed by hand
form: csv
columns:
  - field: id
  - field: name
  - field: company
  - field: title
  - field: email
  - field: phone
  - field: location
  - field: source
  - field: referred_by
  - field: mobile
  - field: website
  - field: linkedin
  - field: street
  - field: city
  - field: region
  - field: postal_code
  - field: country
  - field: industry
  - field: employees
  - field: revenue
  - field: lifecycle_stage
  - field: lead_status
  - field: external_id
  - field: converted
  - field: rating
  - field: status
  - field: stage
  - field: points
  - field: ceiling
  - field: coverage
  - field: disqualify_reason
  - field: next_step
  - field: next_step_on
  - field: revisit_on
  - field: last_outcome
  - field: do_not_contact
  - field: referral_source
  - field: better_served_by
  - field: people
  # One column for each criterion of the playbook.
  - field: criteria
  - field: notes
full:
  - field: playbook
  - field: rated_on
  - field: why
  - field: record

"""#),
(name: "hubspot-company", text: #"""
profile: hubspot-company
about: HubSpot companies, as `contacts convert` hands them over
form: csv
columns:
  - {field: company, label: Company name, name: name}
  - {field: website, label: Website URL, name: website}
  - {field: phone, label: Phone Number, name: phone}
  - {field: street, label: Street Address, name: address}
  - {field: city, label: City, name: city}
  - {field: region, label: State/Region, name: state}
  - {field: postal_code, label: Postal Code, name: zip}
  - {field: country, label: Country/Region, name: country}
  - {field: industry, label: Industry, name: industry}
  - {field: employees, label: Number of Employees, name: numberofemployees, kind: integer}
  - {field: revenue, label: Annual Revenue, name: annualrevenue, kind: number}

"""#),
(name: "hubspot-deal", text: #"""
profile: hubspot-deal
about: HubSpot deals, as `contacts convert` hands them over
form: csv
columns:
  - {field: deal_name, label: Deal Name, name: dealname}
  - {field: deal_pipeline, label: Pipeline, name: pipeline, options: {default: Sales Pipeline}, otherwise: default}
  - field: stage
    label: Deal Stage
    name: dealstage
    options:
      appointmentscheduled: Appointment Scheduled
      qualifiedtobuy: Qualified To Buy
      presentationscheduled: Presentation Scheduled
      decisionmakerboughtin: Decision Maker Bought-In
      contractsent: Contract Sent
      closedwon: Closed Won
      closedlost: Closed Lost
    # A deal begins where a qualified contact stands: what was won or lost is for HubSpot to say.
    values: {suspect: appointmentscheduled, engaged: appointmentscheduled, qualified: qualifiedtobuy, opportunity: qualifiedtobuy, customer: qualifiedtobuy}
  - {field: budget_amount, label: Amount, name: amount, kind: number}
  - {field: budget_currency, label: Currency, name: deal_currency_code}
  - {field: close_date, label: Close Date, name: closedate}
  - {field: next_step, label: Next Step, name: hs_next_step}
  - {field: summary, label: Deal Description, name: description, limit: 65536, cut: yes}
  - {field: email, label: Email, name: email}
  - {field: company, label: Company name, name: company}

"""#),
(name: "hubspot", text: #"""
profile: hubspot
about: HubSpot contacts, for its import (labels and labels of options; --names for the internal ones)
form: csv
columns:
  - {field: email, label: Email, name: email, kind: email}
  - {field: first_name, label: First Name, name: firstname}
  - {field: last_name, label: Last Name, name: lastname}
  - {field: company, label: Company Name, name: company}
  - {field: title, label: Job Title, name: jobtitle}
  - {field: phone, label: Phone Number, name: phone}
  - {field: mobile, label: Mobile Phone Number, name: mobilephone}
  - {field: website, label: Website URL, name: website}
  - {field: street, label: Street Address, name: address}
  - {field: city, label: City, name: city}
  - {field: region, label: State/Region, name: state}
  - {field: postal_code, label: Postal Code, name: zip}
  - {field: country, label: Country/Region, name: country}
  - {field: industry, label: Industry, name: industry}
  - {field: employees, label: Number of Employees, name: numemployees}
  - {field: revenue, label: Annual Revenue, name: annualrevenue, kind: number}
  - field: status
    label: Lifecycle Stage
    name: lifecyclestage
    options:
      subscriber: Subscriber
      lead: Lead
      marketingqualifiedlead: Marketing Qualified Lead
      salesqualifiedlead: Sales Qualified Lead
      opportunity: Opportunity
      customer: Customer
      evangelist: Evangelist
      other: Other
    # HubSpot moves a stage forward only, so none goes out that lies before the one last imported.
    not_before: lifecycle_stage
    values:
      hot: salesqualifiedlead
      warm: marketingqualifiedlead
      cold: lead
      cold-timing: lead
      disqualified: ""
      disqualified-timing: ""
      not-rated: ""
      opportunity: opportunity
      customer: customer
  - field: status
    label: Lead Status
    name: hs_lead_status
    # In the order in which a lead goes through them: who was put off goes on once the time has come.
    options:
      NEW: New
      OPEN: Open
      ATTEMPTED_TO_CONTACT: Attempted to Contact
      BAD_TIMING: Bad Timing
      IN_PROGRESS: In Progress
      CONNECTED: Connected
      OPEN_DEAL: Open Deal
      UNQUALIFIED: Unqualified
    not_before: lead_status
    values:
      hot: CONNECTED
      warm: IN_PROGRESS
      cold: OPEN
      cold-timing: BAD_TIMING
      disqualified: UNQUALIFIED
      disqualified-timing: BAD_TIMING
      not-rated: NEW
      opportunity: OPEN_DEAL
      customer: ""
  - field: buying_role
    label: Buying Role
    name: hs_buying_role
    options:
      BLOCKER: Blocker
      BUDGET_HOLDER: Budget Holder
      CHAMPION: Champion
      DECISION_MAKER: Decision Maker
      END_USER: End User
      EXECUTIVE_SPONSOR: Executive Sponsor
      INFLUENCER: Influencer
      LEGAL_AND_COMPLIANCE: Legal & Compliance
      OTHER: Other
    values: {decides: DECISION_MAKER, recommends: INFLUENCER, influences: INFLUENCER, uses: END_USER, none: OTHER}
full:
  - {field: id, label: leadline_id, limit: 64}
  - {field: status, label: leadline_class}
  - {field: points, label: leadline_score}
  - {field: ceiling, label: leadline_score_max_possible}
  - {field: coverage, label: leadline_coverage}
  - {field: fit_points, label: leadline_fit}
  - {field: readiness_points, label: leadline_readiness}
  - {field: disqualify_reason, label: leadline_disqualify_reason}
  - {field: revisit_on, label: leadline_revisit_on}
  - {field: next_question, label: leadline_next_question}
  - {field: playbook, label: leadline_playbook}
  - {field: rated_on, label: leadline_rated_on}
  - {field: need, label: leadline_need}
  - {field: need_level, label: leadline_need_level}
  - {field: budget_amount, label: leadline_budget_amount}
  - {field: budget_currency, label: leadline_budget_currency}
  - {field: budget_period, label: leadline_budget_period}
  - {field: budget_state, label: leadline_budget_state}
  - {field: timeline_date, label: leadline_timeline_date}
  - {field: timeline_text, label: leadline_timeline_text}
  - {field: role, label: leadline_role}
  - {field: decision_process, label: leadline_decision_process}
  - {field: competitors, label: leadline_competitors}
  - {field: why, label: leadline_why}
  - {field: record, label: leadline_record, limit: 65536}

"""#),
(name: "json", text: #"""
profile: json
about: One JSON object a contact and line
form: json
columns:
  - field: id
  - field: name
  - field: company
  - field: title
  - field: email
  - field: phone
  - field: location
  - field: source
  - field: referred_by
  - field: mobile
  - field: website
  - field: linkedin
  - field: street
  - field: city
  - field: region
  - field: postal_code
  - field: country
  - field: industry
  - field: employees
  - field: revenue
  - field: lifecycle_stage
  - field: lead_status
  - field: external_id
  - field: converted
  - field: rating
  - field: status
  - field: stage
  - field: points
  - field: ceiling
  - field: coverage
  - field: disqualify_reason
  - field: next_step
  - field: next_step_on
  - field: revisit_on
  - field: last_outcome
  - field: do_not_contact
  - field: referral_source
  - field: better_served_by
  - field: people
  # One column for each criterion of the playbook.
  - field: criteria
  - field: notes
full:
  - field: playbook
  - field: rated_on
  - field: why
  - field: record

"""#),
(name: "markdown", text: #"""
profile: markdown
about: A page to read, with a card for each contact
form: markdown
columns:
  - field: id
  - field: name
  - field: company
  - field: title
  - field: email
  - field: phone
  - field: location
  - field: source
  - field: referred_by
  - field: mobile
  - field: website
  - field: linkedin
  - field: street
  - field: city
  - field: region
  - field: postal_code
  - field: country
  - field: industry
  - field: employees
  - field: revenue
  - field: lifecycle_stage
  - field: lead_status
  - field: external_id
  - field: converted
  - field: rating
  - field: status
  - field: stage
  - field: points
  - field: ceiling
  - field: coverage
  - field: disqualify_reason
  - field: next_step
  - field: next_step_on
  - field: revisit_on
  - field: last_outcome
  - field: do_not_contact
  - field: referral_source
  - field: better_served_by
  - field: people
  # One column for each criterion of the playbook.
  - field: criteria
  - field: why
  - field: notes
full:
  - field: playbook
  - field: rated_on

"""#),
(name: "salesforce-account", text: #"""
profile: salesforce-account
about: Salesforce accounts, as `contacts convert` hands them over
form: csv
columns:
  - {field: company, label: Account Name, name: Name, limit: 255, unknown: "[not provided]"}
  - {field: website, label: Website, name: Website, limit: 255}
  - {field: phone, label: Phone, name: Phone, limit: 40}
  - {field: street, label: Billing Street, name: BillingStreet, limit: 255}
  - {field: city, label: Billing City, name: BillingCity, limit: 40}
  - {field: region, label: Billing State, name: BillingState, limit: 80}
  - {field: postal_code, label: Billing Postal Code, name: BillingPostalCode, limit: 20}
  - {field: country, label: Billing Country, name: BillingCountry, limit: 80}
  - {field: industry, label: Industry, name: Industry, limit: 255}
  - {field: employees, label: Employees, name: NumberOfEmployees, kind: integer, limit: 8}
  - {field: revenue, label: Annual Revenue, name: AnnualRevenue, kind: number, limit: 18}

"""#),
(name: "salesforce-contact", text: #"""
profile: salesforce-contact
about: Salesforce contacts of an account, which have no rating and no status of their own
form: csv
columns:
  - {field: first_name, label: First Name, name: FirstName, limit: 40}
  - {field: last_name, label: Last Name, name: LastName, limit: 80, unknown: "[not provided]"}
  - {field: company, label: Account Name, name: Account.Name, limit: 255}
  - {field: title, label: Title, name: Title, limit: 128}
  - {field: email, label: Email, name: Email, kind: email, limit: 80}
  - {field: phone, label: Business Phone, name: Phone, limit: 40}
  - {field: mobile, label: Mobile Phone, name: MobilePhone, limit: 40}
  - {field: street, label: Mailing Street, name: MailingStreet, limit: 255}
  - {field: city, label: Mailing City, name: MailingCity, limit: 40}
  - {field: region, label: Mailing State, name: MailingState, limit: 80}
  - {field: postal_code, label: Mailing Postal Code, name: MailingPostalCode, limit: 20}
  - {field: country, label: Mailing Country, name: MailingCountry, limit: 80}
  - field: source
    label: Lead Source
    name: LeadSource
    options: [Web, Phone Inquiry, Partner Referral, Purchased List, Other]
    # A source that is none of these is refused: give it a value here, in a profile of your own.
    values:
      website: Web
      web site: Web
      search: Web
      google: Web
      linkedin: Web
      linkedin connections: Web
      webinar: Web
      newsletter: Web
      advert: Web
      inbound: Web
      phone: Phone Inquiry
      call: Phone Inquiry
      cold call: Phone Inquiry
      inbound call: Phone Inquiry
      partner: Partner Referral
      referral: Partner Referral
      recommendation: Partner Referral
      list: Purchased List
      trade fair: Other
      conference: Other
      event: Other
      import of *: Other
  - {field: summary, label: Contact Description, name: Description, limit: 32000, cut: yes}
full:
  - {field: id, label: Leadline_Id__c, limit: 64}
  - {field: status, label: Leadline_Class__c}
  - {field: points, label: Leadline_Score__c}
  - {field: ceiling, label: Leadline_Score_Max_Possible__c}
  - {field: coverage, label: Leadline_Coverage__c}
  - {field: fit_points, label: Leadline_Fit__c}
  - {field: readiness_points, label: Leadline_Readiness__c}
  - {field: disqualify_reason, label: Leadline_Disqualify_Reason__c}
  - {field: revisit_on, label: Leadline_Revisit_On__c}
  - {field: next_question, label: Leadline_Next_Question__c}
  - {field: playbook, label: Leadline_Playbook__c}
  - {field: rated_on, label: Leadline_Rated_On__c}
  - {field: need, label: Leadline_Need__c}
  - {field: need_level, label: Leadline_Need_Level__c}
  - {field: budget_amount, label: Leadline_Budget_Amount__c}
  - {field: budget_currency, label: Leadline_Budget_Currency__c}
  - {field: budget_period, label: Leadline_Budget_Period__c}
  - {field: budget_state, label: Leadline_Budget_State__c}
  - {field: timeline_date, label: Leadline_Timeline_Date__c}
  - {field: timeline_text, label: Leadline_Timeline_Text__c}
  - {field: role, label: Leadline_Role__c}
  - {field: decision_process, label: Leadline_Decision_Process__c}
  - {field: competitors, label: Leadline_Competitors__c}
  - {field: why, label: Leadline_Why__c}
  - {field: record, label: Leadline_Record__c, limit: 131072}

"""#),
(name: "salesforce-opportunity", text: #"""
profile: salesforce-opportunity
about: Salesforce opportunities, as `contacts convert` hands them over
form: csv
columns:
  - {field: deal_name, label: Opportunity Name, name: Name, limit: 120, cut: yes}
  - {field: company, label: Account Name, name: Account.Name, limit: 255, unknown: "[not provided]"}
  - field: stage
    label: Stage
    name: StageName
    options:
      - Prospecting
      - Qualification
      - Needs Analysis
      - Value Proposition
      - Id. Decision Makers
      - Perception Analysis
      - Proposal/Price Quote
      - Negotiation/Review
      - Closed Won
      - Closed Lost
    # What was won or lost is for Salesforce to say.
    values: {suspect: Prospecting, engaged: Prospecting, qualified: Qualification, opportunity: Needs Analysis, customer: Qualification}
  - {field: close_date, label: Close Date, name: CloseDate}
  - {field: budget_amount, label: Amount, name: Amount, kind: number, limit: 18}
  - {field: next_step, label: Next Step, name: NextStep, limit: 255, cut: yes}
  - {field: summary, label: Description, name: Description, limit: 32000, cut: yes}

"""#),
(name: "salesforce-sales-cloud", text: #"""
profile: salesforce-sales-cloud
about: Salesforce leads where the statuses are New, Working, Nurturing, Qualified, Unqualified
based_on: salesforce
columns:
  - field: status
    label: Lead Status
    name: Status
    options: [New, Nurturing, Working, Qualified, Unqualified]
    not_before: lead_status
    values:
      hot: Qualified
      warm: Working
      cold: Nurturing
      cold-timing: Nurturing
      disqualified: Unqualified
      disqualified-timing: Unqualified
      not-rated: New
      opportunity: Qualified
      customer: Qualified

"""#),
(name: "vcard", text: #"""
profile: vcard
about: vCard 4.0 (RFC 6350), for address books and phones
form: vcard
# The label is the property that holds the field; a part of an address or of a name stands in one.
columns:
  - {field: name, label: FN}
  - {field: company, label: ORG}
  - {field: title, label: TITLE}
  - {field: email, label: EMAIL}
  - {field: phone, label: TEL}
  - {field: mobile, label: TEL TYPE=cell}
  - {field: website, label: URL}
  - {field: linkedin, label: URL TYPE=x-linkedin}
  - {field: street, label: ADR street}
  - {field: city, label: ADR locality}
  - {field: region, label: ADR region}
  - {field: postal_code, label: ADR code}
  - {field: country, label: ADR country}
  - {field: location, label: ADR LABEL}
  - {field: rating, label: CATEGORIES}
  - {field: notes, label: NOTE}
full:
  - {field: record, label: X-LEADLINE-RECORD}

"""#),
]
