// Written by scripts/embed from Sources/leadline/Manual. Change that, and run scripts/embed.
// swift-format-ignore-file

/// The texts of Sources/leadline/Manual with their names.
let embeddedManual: [(name: String, text: String)] = [
(name: "index", text: #"""
# leadline

leadline sounds out a sales contact. It asks the next discovery question, takes short notes in plain
words, keeps what they say as facts with the words they came from, and rates the contact **hot, warm,
cold** or **disqualified**, with its reasons.

Topics (`leadline help TOPIC`):

- `call`: talking, everything that can be typed at the prompt
- `listen`: a running transcript that answers while you talk
- `learn`: lessons that are done rather than read
- `practice`: a call with somebody out of a recorded one, and what it was like
- `drill`: contacts on cards to judge, five minutes of those that are due
- `progress`: how far a rep has come, or a team
- `report`: the book at a glance, as tables or as a page
- `keys`: a call, key by key, to type along; keys, pastes, terminals
- `scoring`: points, gates, ratings, and what would change them
- `replay`: showing saved calls again, as recorded or by today's rules
- `hear`: reading recorded calls, one or thousands
- `contacts`: the contact file, and changing it by hand
- `export`: contacts for CRMs, address books and tables, handing over, giving
- `import`: contacts from CRMs, address books and tables
- `transcripts`: the transcript, line by line
- `playbooks`: what is asked and judged, and writing your own
- `understand`: what a text says, for programs too
- `dates`: how dates are read
- `book`: where files are kept, how they are saved, exit status
- `settings`: themes, letters, reading aloud, the configuration file and the environment

`leadline demo` shows a whole call in under a minute. `leadline COMMAND --help` lists flags.

"""#),
(name: "book", text: #"""
# The book

The book is the folder in which everything is kept: `--book DIR`, else `$LEADLINE_BOOK`, else
`$XDG_DATA_HOME/leadline`, else `~/.local/share/leadline`. It holds `contacts/*.md`,
`transcripts/*.txt`, `playbooks/*.yaml` and `playbooks/kept/`. Folders are yours alone (0700), files too
(0600). What was typed before is in `$XDG_STATE_HOME/leadline/history`.

- A line that was answered is on the disk before the next question appears. After a crash, `leadline`
  offers to resume the call.
- A contact file is always one whole version; a change made elsewhere meanwhile is never overwritten.
- If saving fails it says `NOT SAVED` at once, and why; what was said stays in memory and is tried
  again with the next line or `/save`. A call can be held though the disk is full or read-only from
  the start. What the book has not taken by the end is put as a whole into the present folder, else
  `$TMPDIR` or `/tmp`, else your home folder, else it is printed; the status is 74 then.
- A transcript that is removed or moved away while its call is open is noticed with the next line:
  where the book is still there, it is written anew with everything. One that another program writes
  into is put aside as `….txt.other`, untouched, and the whole call is kept anew.
- Times in a transcript never run backwards, and calls keep their order, also where the clock is put
  back; a jump during a call is said.
- One contact can be in one call at a time. Where its file can't be locked that is said, and up to you.
- Where another leadline holds the book for more than two seconds, that is a failed save like any other.
- A book, or a file in it, that other users may write to is refused: `chmod go-w PATH` is the cure.
- A file that can't be read is named with line and cure, and never written over; lists show the
  others and end with status 1. `replay` and `score` with several files show the others too, and end
  with the status of the gravest fault.

Colours, the clock and other settings: `leadline help settings`. Flags stand behind the command: `leadline score hopper --book DIR`.

Exit status: 0 done, 1 a check failed or a list is not complete, 64 the command line is not understood, 65 bad data, 74 something
can't be read or written. Results go to standard output, messages to standard error.

"""#),
(name: "call", text: #"""
# Talking: `leadline` or `leadline call`

Type what you hear, in plain words. The open question is answered, and everything else a line says is
recorded too:

    challenges> we lose 18k a month, I decide, 50k approved, live by end of April

A note may leave out of whom it tells: `decides alone, signs himself`, `recommends, CFO decides` and `his
call` are the contact's own part, until somebody else is known to decide. A question that is typed, such as
`do you have a budget for this?`, answers nothing and is kept as a note.

Each answer is echoed in one line with the words it came from; the line above the prompt shows the
four core criteria and how many of the five others are known (`0 of 5`), and the right end of the
prompt the rating. What was not understood is kept as
said and asked once more at the end. Nothing ever blocks the call.

| typed | does |
|---|---|
| any words | answers the open question |
| `name: Grace Hopper` | who the contact is, also as `name, title, company`; and `company:`, `title:`, `email:`, `phone:` |
| `budget: 40k` | answers another question; `note: …` is a note |
| `~40k`, `I think 40k` | your own guess, which counts less |
| `budget is 30k, not 50k` | corrects what was said before |
| `budget: not known` | takes out what was recorded for a budget and never said |
| `1k` | settles doubt 1 by its choice k; Tab on an empty line offers it |
| `<` or `/back` | the question before; its answer stands until replaced |
| `/skip` `/later` | leaves the question out, or puts it off to the end |
| `/undo` | takes back the last line and names it, as often as you like |
| `/edit budget` | puts an answered question again with the answer to be edited |
| `/ask budget` | puts another question now |
| `/why` | why the open question is asked |
| `/note TEXT` | keeps a note |
| `/score` `/facts` | the points one by one as a chart; what is on record |
| `/time` | how long the call has run, since when the question is open, when what was known |
| `/whatif authority=strong` | what the rating would be |
| `/level need strong WORDS` | sets a level by your own judgement |
| `/disqualify no_fit WHY` | closes a gate; `/override no_fit WHY` goes on all the same |
| `/person Dana Ruiz, CFO, decides` | somebody else in the matter |
| `/contact company: Acme` | who the contact is |
| `/next demo on Friday` | the next step |
| `/save` | keeps at once what is held in memory, and says where everything is |
| `/save /media/usb` | writes the whole call so far into that folder too, as a transcript of its own |
| `/quiet` | hides status, levels and rating while a screen is shared; once more shows them |
| `/end` | reviews all answers, then asks for the outcome and the next step in one line |
| `/quit` | leaves now; the call can be resumed |

A **doubt** is a line with a number and choices. It never takes the prompt: what you type next answers
the open question, unless it is just the number and the letter. A question about a gate is asked at
once where one is in doubt; before no authority closes a gate it is asked who else decides. A doubt about
words is gone once something newer is said. Where "they refuse" does not hold (`1n`), the words, the wish not to be
called and an end that they brought about are taken back.

Pasted rows with labels (`name: …`, `company: …`, `budget: …`) are answers of their own, in one turn.

At the end, Enter or Ctrl-D alone mean that you talked; `talked; demo on Friday` names the outcome (`talked`, `no answer`, `voicemail`, `busy`,
`gatekeeper`, `wrong person`) and the next step; `revisit in May` sets the day to ask again, and one that has
gone by is asked for again. Then it is asked once who it was where the contact has no name: `Dana Ruiz, Northwind`, or Enter. The parts
between semicolons come in any order. A question put again (`<`, `/ask`, `/edit`) is answered first; an empty line leaves it.

While a screen is shared (`/quiet`), what was understood is still echoed, without its level and without the
rating; questions about gates, and who else, wait until it is over, your own line about trust is not asked, and the
summary tells what was said and not what it is worth. What you ask for by name (`/score`, `/whatif`) is shown.

In `/score` a bar shows the points earned out of those possible; the long one all of them: earned, still
open, and missed. The times of `/time` are those of talking: a break in which the call was left is not counted.

The summary is plain text of at most twelve lines: who and how rated, the core facts, the others, gates,
outcome, next step, day to ask again, stage, and when the call was and how long it took.

`--listen FILE` follows a running transcript and fills in what is heard: `leadline help listen`.

Ctrl-C drops the line; once more, on the empty line, it leaves the call. Ctrl-D on an empty line ends the call, and a second takes it for a talk.
`leadline help keys` goes through a call key by key. `--contact NAME` calls somebody who is in the book, and resumes a call
that was not ended; whoever asked not to be called is named as such first. Without it, calls that were not ended are offered, the newest first. `call --no-input --contact NAME` takes one answer a line from standard input.

"""#),
(name: "contacts", text: #"""
# Contacts

`leadline contacts list` lists them, the hottest first, rated as of today; `leadline contacts show NAME`
shows one. A name is any part that only one contact has: `hopper`, `eckert`, the e-mail address, the file's
name, or its last four letters.

`--where` takes a key of contact files, a comparison and a value, as often as you like: `'rating=hot'`,
`'points>=60'`, `'company~bank'` (has it in it), `'email='` (has none), `'revisit_on<2026-03-01'`. `--sort`
takes keys, with `-` before one to turn it round: `--sort=-points,name`. Keys of your own work as well. For
other programs there are `--plain`, with tabs between the values and a line of keys above, and `--json`.

`leadline contacts find WORDS` finds words in names, notes, quotes and transcripts, and shows the file, the
line and its text. All the words must be in the file; a word is found at the beginning of a longer one too,
and with one error of typing (`brochre`). It exits with 1 where nothing is found.

**Whom to call.** `leadline contacts next` names who is due, the hottest first, with the reason: an agreed
step or a day to ask again that has come, a timeline that ends soon or just ended, facts that have grown old.
Who asked not to be called is never named. `leadline contacts account COMPANY` shows a company: its people
and their parts, who was named and is not in the book, and what is missing, such as anybody who decides.

**Two files of one person.** At the end of a first call it is said whom the new contact may be already: same
e-mail, same phone, a name and company like it. `leadline contacts merge A B` makes one of them: it shows
what differs and what will hold (of facts the later one, of the rest the first one's, or what you choose with
`--take budget=2`), and keeps all transcripts, notes and keys. `--dry-run` only shows; `--undo A` gives every
byte of both back, as long as nothing was added since.

**Forgetting.** `leadline contacts forget NAME` names everything that will go, and asks for the contact's
key: the contact file, transcripts, practices, copies, lines that were typed, and what names the person in the
files of others, with the lines. Names are found in any capitals, with and without marks, parted by spaces,
hyphens or a comma, the family name first or behind a title (`Ms Hopper`); phone numbers by their digits, with the country and without; mail addresses; profiles; all of
them as they are and as they were once. A name of one word is found as it is written, and one that is a word too,
such as May, is only told, as is a family name that stands alone. Somebody who is no contact is forgotten by name, mail address or number. Others with
the same name or number keep it. A call that is open keeps its files: forget again when it is ended. It also says
what it can't reach: exports, backups, version control. `--keep-suppression` keeps a salted hash of
e-mail addresses, phone numbers, profile, and name with company, so that neither an import nor a recorded call
brings the person back; of a name alone nothing is kept, and that is said. With `retention: 24 months` in the settings, `leadline contacts forget
--due` lists who has no newer record.

**Checking.** `leadline contacts doctor` looks at every file of the book and at what they say of one another,
and says of each finding what to do. `--fix` closes files to other users, removes what interrupted saves left
behind and writes contact files that are behind their transcripts; it touches nothing else, and makes nothing of
transcripts that can't be read or whose head and name contradict each other. A key that is nearly one of
leadline's (`emial`) is a hint, with its line: it may be your own, so the status stays 0.

**For programs.** `--json` writes one object a line, every key always; what is not known is null. Each says what
it is by its `schema`:

    list     leadline/contact-summary/1  id, file, name, company, email, phone, rating, rated, points, ceiling, stage,
                                         next_step, next_step_on, last_talk, revisit_on, do_not_contact, problem
    next     leadline/contact-due/1      the same, and reasons
    find     leadline/found/1            contact, name, company, in, file, line, text, near
    account  leadline/account/1          company, as_of, people (leadline/account-person/1: a summary with title, part,
                                         referred_by), named, missing
    show     leadline/assessment/1       as `leadline score` writes it
    doctor   leadline/finding/1          file, message, mendable, mended, hint

A whole contact is what `leadline export --to json` writes: `leadline/contact/1`.

Lists and searches use an index under `~/.local/state/leadline/index`. It looks at every file's size and
times first and reads again what changed; it may be deleted at any time. Lists only look at contact files and
at which transcripts there are: what another program writes into the middle of one they show after a `find`.

A contact is a Markdown file with `key: value` lines in front:

    ---
    leadline: contact/1
    id: k3f9
    name: Grace Hopper
    rating: warm
    points: 59
    budget: 40000-50000; allocated
    budget_level: strong
    budget_said: 40-50k set aside
    budget_at: 2026-01-12 turn 4
    ---

Below stands a block between two marks that leadline writes: why the contact is rated so. Everything
under it is yours.

**Change it by hand** whenever you like: in any editor, or with `leadline contacts edit NAME`, which opens a
copy in `$VISUAL` or `$EDITOR`, checks it, offers to go back where it can't be read, and takes it over at
once; what you wrote is never lost. Otherwise at the next call the changes are taken over, each as a line of
a transcript of kind `edit`. What can be changed: name, company, title, email, phone, location, source,
referred_by, mobile, website, linkedin, street, city, region, postal_code, country, industry, employees,
revenue; next_step, next_step_on, revisit_on, last_outcome, do_not_contact, referral_source,
better_served_by, stage; and for each criterion its value (`budget: 60k approved` is understood as if
it were said), its words (`budget_said`) and its level (`budget_level: weak`, your own judgement). A
removed value is taken back. Rating, points, ceiling, coverage, dates of rating and places are
computed and written anew; `events` tells how much of the transcripts the file tells of.

A file that is changed **while its call is open**, or saved from an older copy after it, loses neither
side: at the end, or at the next call, it is said which keys were taken over, and what the call had
under the same key; the file's holds. A file that was removed is written anew. One that can't be read
any more stays as it is, the transcript has everything, and the next call after it is mended brings it
up to date. A level counts by the playbook that rated the file, which the book keeps.

Keys that leadline does not know, comments, notes, the order of lines and the way your editor writes
lists stay as they are, byte for byte.

The file is named once, when the name is first known: `grace-hopper--eckert-mauchly--k3f9.md`.

"""#),
(name: "dates", text: #"""
# How dates are read

A date is read against the day of the talk. Where its year or week is not said, the next one is
meant; in words about the past ("we signed in March", "since Friday") the last one. Where a date
without its year is over for less than a month, or in its last third ("in March", said on 28 March),
either year may be meant: it stays a guess, and a doubt asks which.

- A range includes its last day, week, month or quarter: "March to May" ends on 31 May. Two bare
  years are points on a line: "2026 to 2028" ends with 2027.
- A range that goes on now is this one: "May to March", said in September, began in May.
- "By" and "until" a period run to its end, "before" it to its start, and "by the end of" it to
  its last day.
- The end of a period is its last third (`end_share` of the playbook), the beginning of a year its
  first quarter, the ends of a week three days.
- "Next Friday" is that of the next week (`next_weekday`); "this coming Friday" the nearest;
  "Friday week" and "a week on Friday" a week behind that.
- "Next three weeks" roll from today; "next two quarters" are whole ones.
- A few and some are two to four, several three to seven, a couple two. A window that reaches over
  them ends at their middle: "the next few weeks" are three.
- A month is 30 days, a quarter 91, a year 365, where a length of time is compared.
- "Today" and "at the moment" that say how things are ("we pay them 2k a month today") are no
  dates; what hangs on an event ("30 days after signature") has none either.
- "Cue three" is heard for Q3, and "twenty twenty-seven" is a year. Figures with points have their day
  first ("03.08.2026"); those with slashes follow `date_order`.
- "Two weeks later", "the week after" and "the following month" count from the date said just before in
  the sentence, where there is one. "Over three years" behind an amount is a term of three years.
- "Before then" relates to the date said before it. A date that is denied ("tomorrow is not the
  plan"), or taken back ("March, no, April"), is not said.
- Thanksgiving, Labor Day and Memorial Day are those of the United States; Easter is the western one.

```console
$ leadline understand --reference 2026-01-12 --expecting timing the fair is in six weeks and we need it before then
the fair is in six weeks and we need it before then
                                        ^^^^^^^^^^^
  until 22 Feb 2026 (a stretch of days)
timing: until 2026-02-22
```

"""#),
(name: "drill", text: #"""
# Five minutes of judging: `leadline drill`

    leadline drill                 the cards that are due, then new ones; about five minutes
    leadline drill --cards 3       so many; where none is left, those that are due soonest
    leadline drill --kind level    one kind alone

A card shows what is noted about a contact and asks one thing; the engine of live calls has the answer.

| kind | asks |
|---|---|
| `rate` | hot, warm, cold or disqualified, and what decides |
| `unknown` | which core criterion nobody asked about |
| `level` | strong, partial, weak or none |
| `next` | which question comes next |
| `gate` | what disqualifies them, by the words or the code of a gate of the playbook |

Type the number, the word, or enough of its letters. `hot need` answers both questions of a rating at
once. `?` helps; once more, or `solution`, shows the answer and counts as missed. `quit` leaves: what was
answered is kept.

Behind each answer stands what is right, what decides, and why. A rating that is right for another
reason than the right one is half right.

**What comes next.** Each answer goes to your record, `practice/record.txt` of the book. From these alone
FSRS-6 tells when you are about to forget a card; that is when it is due. Of the cards that are due, those
about what you confuse come first, such as warm for hot; new ones follow, of every kind in turn.
`LEADLINE_NOW` is the clock.

**For programs.** Without a terminal, or with `--no-input`, each card takes one line of standard input;
a `?` takes one more,
and what is no answer leaves the card unanswered. `--json` gives a line a card that was answered:
`{"schema":"leadline/drill/1","card","kind","day","facts":[{"criterion","words"}],"given","right","grade":
"again|hard|good","because","due"}`; what is asked goes to standard error.

"""#),
(name: "export", text: #"""
# Export

`leadline export --to PROFILE` writes all contacts to standard output, `--out FILE` to a file, and names behind it only
those. Everything is checked first: either the whole file comes into being or nothing.

    leadline export --to hubspot --out contacts.csv
    leadline export --to salesforce --full grace ada > leads.csv

**Profiles** say for which program: `salesforce` (leads with the classic statuses), `salesforce-sales-cloud` (leads with
New, Working, Nurturing), `salesforce-contact`, `hubspot`, `vcard` (4.0), `csv`, `json` (one object a line), `markdown`.
`--list` alone lists them with one's own and says what each is for, `--show hubspot` alone prints one as a file to change.
`--names` writes the names for programs (`hs_lead_status`, `IN_PROGRESS`) instead of those for people, `--without "Lead
Source"` leaves a column out, and `--bom` and `--lf` change the form of CSV.

**What is left out** is told on standard error: the field, how often, and why. A contact that is disqualified or not rated
has no rating there. Somebody of whom no name, company, address or number is known is no row for a CRM, and is counted
there; `--full` and `json` have them all. A stage or lead status before the one that was imported last is not written, and a customer or
an open deal is not set back by the rating.
`--full` adds columns of our own (`leadline_score`, `leadline_record`, …) and loses nothing: `leadline import` makes the
same contact of it again. Make these fields in the CRM first, or leave the columns out there.

**What a program does not take** is refused with row and column: a value that is none of its picklist, a name that is too
long. Change the contact, leave the column out, or give the value a meaning in a profile of your own.

**Spreadsheets** take a cell that begins with `=`, `+`, `-` or `@` for a formula. Such a cell gets an apostrophe in front;
phone numbers and numbers stay as they are, and `leadline import` takes the apostrophe away again.

**vCard** asks for a name: somebody at a company of whom none is known is the card of the company (`KIND:org`), and comes
back without a name. With `--full` also control characters and line breaks of other kinds come back, which a card can't
hold elsewhere.

## Profiles of your own

`leadline export --show hubspot` prints a profile. Yours is a YAML file that `--to ./mine.yaml` names, or one in the folder
`profiles` beside the configuration:

    profile: mine
    based_on: salesforce
    leave_out: [Website]
    columns:
      - field: source
        label: Lead Source
        name: LeadSource
        options: [Web, Partner, Other]
        values: {linkedin: Web, referral: Partner}
        otherwise: Other

Beside these a profile has `about`, which `--list` shows, `form` (csv, json, vcard or markdown), `line_ends` (crlf or lf),
`byte_order_mark` and `guard` (yes or no, for CSV), and `full`, the columns that `--full` adds. With the name of one that is
carried, it stands in its place.

A column has a `field`, and where needed a `label`, a `name`, a `kind` (text, integer, number, email), a `limit` of
characters that is kept by refusing or, with `cut: yes`, by cutting, an `unknown` text for empty ones, `options` with the
`values` that stand for ours (`trade fair*: Other` for all that begin so), and `not_before`, the field with the
option imported last, behind which this one, in the order of `options`, does not go back. Fields are:

- the identity: name, company, title, email, phone, location, source, referred_by, mobile, website, linkedin, street, city,
  region, postal_code, country, industry, employees, revenue, lifecycle_stage, lead_status, external_id, converted; and of
  the name first_name, last_name
- what is computed: id, rating, status, stage, points, ceiling, coverage, fit_points, readiness_points, disqualify_reason,
  next_question, playbook, rated_on, why, summary
- what was agreed: next_step, next_step_on, revisit_on, last_outcome, do_not_contact, referral_source, better_served_by
- each criterion, with `_level` and `_said` (need, need_level, need_said); `criteria` stands for a column of each
- parts of them: people, competitors, role, buying_role, decision_process, budget_amount, budget_currency, budget_period,
  budget_state, timeline_date, timeline_text
- for deals: deal_name, deal_pipeline, close_date
- the whole: notes, and record, out of which `leadline import` makes the same contact

## JSON

`--to json` writes one object a contact and line, `{"schema":"leadline/contact/1","id":…}`, with every field of the profile
in its order, `null` where it is not known, numbers as numbers, `people` as a list. It is the whole contact, unlike the
summaries of `leadline contacts list --json`; `--full` adds `playbook`, `rated_on`, `why` and `record`, out of which
`leadline import` makes the same contact.

## Handing over

`leadline contacts convert NAME --to salesforce --out DIR` writes a qualified contact as contact, account and opportunity
(HubSpot: contact, company and deal), to be imported in this order. A disqualified contact goes as junk with its reason;
`--junk "a student"` does so with any, `--anyway` hands over one that is not qualified yet. A CRM can't undo a conversion,
so the contact's file remembers it: `converted: salesforce on 2026-01-12`.

## Giving

`leadline export --subject NAME --out DIR` gives everything held on one person: a page to read, the contact file, every
transcript, copies, drafts and practices, the lines of other files in which the person is named, and all of it as JSON:
whatever `contacts forget` would take away.

"""#),
(name: "hear", text: #"""
# Recorded calls: `leadline hear FILE…`

Reads the transcript of a call that something else recorded, shows what was understood, and writes the
contact file with a transcript of leadline's own. A folder stands for the files in it, `-` for standard input.

```console
$ leadline hear --dry-run transcripts/recorded/warehouse.txt
warehouse.txt
  plain text, 2026-01-12, 10 turns
  ours: Mia Bell
  theirs: Ben Ito, Ada Wolf
  contact: Ada Wolf, Operations Director, Northwind  decides

  need strong: loss, number  "Every Monday the counts are wrong, and we lose…"  Ben Ito, 0:11
  budget strong: 40,000, approved  "We have 40k approved for this year."  Ada Wolf, 1:01
  authority strong: decides, sign-off up to 50,000  "I decide, up to 50k."  Ada Wolf, 0:29
  timing partial: until 30 Apr 2026  "By the end of April."  Ada Wolf, 0:46
  interest strong: wants, deadline  "Yes, please send it over by Friday."  Ada Wolf, 1:12

hot 69 of 100, could reach 94, 75 % known
  ██████████████▒▒▒▒▒░  69 earned, 25 open, 6 missed
  need       strong   ████████  20 of 20  "Every Monday the counts are wrong, and we lose about a day…"
  budget     strong   ████████  15 of 15  "We have 40k approved for this year."
  authority  strong   ████████  15 of 15  "I decide, up to 50k."
  timing     partial  █████░░░   9 of 15  "By the end of April."
  interest   strong   ████████  10 of 10  "Yes, please send it over by Friday."
  not known: fit, trust, listening, access
nothing is written; the contact: new
```

- Forms: WebVTT, SubRip, Otter, Fireflies, Gong, Fathom, Deepgram, other JSON, CSV, CHAT, Markdown notes and
  `Name: text`; a talk of six turns or more without names is taken for two people in turn, and that is said.
  A file is known by what it holds; `--format webvtt` (`srt`, `otter`, `csv`, …) names it.
- The day is the file's own, else `--on DATE`, else the one in the file's name (`GMT20261109-160212.vtt`),
  else what is said in the call tells it: what day it is, a talk that is fixed for a day, money left of a quarter.
  A guess is said; what is left is asked, and with `--no-input` it is today, and that is said.
- Who speaks for us comes from the header, companies, titles and who asks; `--rep NAME` settles it.
- The contact is whom `--contact NAME` names, else who decides, else who says most on their side. The others
  stand in the contact file as people. `--contact` takes a contact of the book by its key as well. Of one file
  it is taken for their call even where nobody there has the name; of many, those files are said and left out.
- A recording in which only our side speaks, such as a message on a voicemail, writes nothing; exit 65.
- A contact of the book is known again by mail address, by name and company, or by a whole name alone where
  no company is known. Where two may be meant, nothing is written before you say which.
- What is unsure is a doubt with a number, and is asked at a terminal: `1y` and Enter. Enter alone leaves it.
- Only what their side says or accepts is a fact, with the words, the speaker and the time.
- A recording is kept once: its transcript remembers it, and hearing it again writes nothing.
- `--measures` adds who talked how much, the longest stretches, questions asked, when each criterion was first
  heard of, and what no question followed; of many files the table has the main ones. `--json` always has them.
  They are there to look closer, no target.
- What is to be written is written, even where the table goes to a reader that stops, as behind `| head`.
- `--dry-run` only shows. `--json` only tells, one object a file, with all turns.
- Of many files a table shows each and a line counts them. One that can't be read stops no other; exit 65
  where one holds no call, 74 where one can't be read or written.

What was written is a transcript like any other: `leadline replay` shows it turn by turn, and `--reinterpret`
rates it by today's rules.

"""#),
(name: "import", text: #"""
# Import

`leadline import FILE` takes contacts over from a table (CSV with `,`, `;` or tabs), from vCard 2.1 to 4.0, or from JSON; the
form is known by what the file holds. HubSpot, Salesforce and the connections of LinkedIn, with the notes above their
heading, are known as well. `--dry-run` shows what would become of it and writes nothing.

    leadline import connections.csv --dry-run
    leadline import leads.csv --map "Their problem=need" --map "Colour="

**Columns** are shown with the field that each fills. `--map "Heading=field"` changes that, and nothing behind the `=` leaves
the column out; a first row whose names are all strange is known by it. Fields are those of a contact (`name`, `email`, `mobile`, `linkedin`, `city`, `employees`, …), `first_name` and
`last_name`, `note`, `next_step`, `revisit_on` and the like, and each criterion, by its own name or that of its question (`timing`, `timeline`): what stands there is
understood as if it had been said. A rating is never taken over, as it follows from the facts. The key that another program
has for a contact, such as its `ID`, is kept as `external_id`.

**Errors** name row, line and column with the cure. Those rows are left out and all others taken; the status is 1 then.

**Who is in the book already** is said: by the same e-mail address, by the same phone number, or by a close name at a close
company. The first two are skipped; `--duplicates update` takes what is new in them over, `--duplicates add` adds them all
the same. What the last import said already is not new: the same file again makes no fact younger, and brings nothing
back that was changed since. A new note goes to the end of the contact file, below a line with the file and row.

**Undo**: `leadline import --undo` undoes the last import. What it made goes, what it changed is as before; a contact that you
touched since stays and is named.

Each contact gets a transcript of kind `import` with the file and row it came from, and where no column names a source,
`source: import of leads.csv`. The number of employees settles the point of the ideal customer that names a range of people.
A *Customer* of HubSpot is a customer here.

A full export (`leadline help export`) comes back as it was, in facts, words, notes and rating. What was changed beside the record
in the CRM or the spreadsheet since is taken over on top.

"""#),
(name: "keys", text: #"""
# A call, key by key

A whole call to type along. Begin with `leadline --book /tmp/trial`; nothing of it reaches your own
book; the lines that you type stay in your history. Keys stand in angle brackets, and what you should
see behind them.

| you type | you see |
|---|---|
| `we lose 18k a mnth<Ctrl-W>month<Enter>` | the slip is gone; `need strong: loss, cost, 18,000 a month` |
| `/pers<Tab>` | the command is completed: `/person` |
| `Dana Ruiz, CFO, decides<Enter>` | `linked: Dana Ruiz, CFO, decides` |
| `I recommend, Dana<Tab>` | her name is completed: `I recommend, Dana Ruiz` |
| `signs<Enter>` | `authority partial` |
| `live in six weeks<Enter>` | `timing strong` and the day it means |
| `50<Enter>` | a doubt with a number and choices: `1k 50,000` |
| `<Tab>` | the likeliest choice: `1k` |
| `<Enter>` | `budget partial: 50,000` |
| `/edit chal<Tab><Enter>` | the earlier answer, to be changed: `we lose 18k a month` |
| `<Ctrl-W><Ctrl-W><Ctrl-W>19k a month<Enter>` | `19,000 a month` |
| `/undo<Enter>` | `undone: we lose 19k a month`, and the question is open again: `challenges>` |
| `/note she asked for<Alt-Enter>the org chart<Enter>` | one note of two rows: `she asked for the org chart` |
| `/note it ends in a backslash, \<Enter>and goes on here<Enter>` | the same with any terminal: `and goes on here` |
| `<Ctrl-R>org` | what was typed before: `search: org>` |
| `<Ctrl-G>/score<Enter>` | the points one by one: `not known` |
| `/wh<Tab>` | two commands begin so: `/why` `/whatif` |
| `<Ctrl-U>/end<Enter>` | `How did it end` |
| `talked; demo on Friday<Enter>` | `Who was it` |
| `Dana Ruiz<Enter>` | `Dana Ruiz` `next: demo on Friday` |

## Keys

| key | does |
|---|---|
| Enter | sends the line |
| Alt-Enter, or `\` and Enter | begins a new row of the same answer |
| Tab | completes a command, a criterion, a question, a gate, a level, a person; goes through the choices of a doubt on an empty line; lists what is possible |
| Right, Ctrl-F | at the end of the line: takes the dim rest of a command over |
| Left, Right, Home, End, Delete | move and delete, in vi keys too; with Ctrl or Alt by words |
| Up, Down, Ctrl-P, Ctrl-N | what was typed at this question before, and all commands; not a note that would fill the screen |
| Ctrl-R, Ctrl-S | searches everything typed before, newest first, without capitals in either case; again: the next. Enter sends it, Escape edits it, Ctrl-G or Ctrl-C goes back |
| Ctrl-A, Ctrl-E, Ctrl-W, Ctrl-U, Ctrl-K, Ctrl-Y | begin and end of the line; delete a word, the line, the rest; bring it back |
| Ctrl-L | draws the line again; the screen is never cleared |
| Ctrl-C | drops the line; once more, on the empty line, leaves the call |
| Ctrl-D | on an empty line: ends the call |
| Ctrl-Z | stops leadline; `fg` goes on with the line as it was |

In the shell, Tab completes contacts, playbooks and topics once `leadline --generate-completion-script`
is set up as your shell wants it; no command at the prompt takes a playbook.

The dim words behind the line tell what to listen for, or what a command takes. They are never sent.

## Pastes

A paste is one answer with its line breaks, to be read over and sent with Enter. Where the terminal
has marked none so far, several lines that come at once are taken for one, and sent if they end in a
line break. Lines typed ahead of a question stay lines of their own.

## Your own keys

`$EDITRC`, else `~/.editrc`, is obeyed: `bind -v` for vi keys, `bind "^T" ed-move-to-beg` and so on
(editrc(5)). Your keys go before those above; in vi keys `/` and `?` search as Ctrl-R does, and `v`,
`#` and `:` do nothing. A line that is not understood is named, and the others
count. leadline's own commands to bind are `leadline-complete`, `leadline-search`, `leadline-accept`,
`leadline-break` and `leadline-enter`.

## Letters

Everything is UTF-8. Accents, wide characters and emoji are edited as one. Pasted letters with marks
apart are put together. Marks typed on their own, joined emoji and right-to-left text are kept as
typed, but the line may show them apart, or a column off, while it is edited. A line that is taller
than the screen is kept whole, and shown in part: its end is best edited by sending it and `/edit`.

## Terminals

A terminal that can't move its cursor (`TERM=dumb`, or a name unknown here), `ACCESSIBLE=1`, and `edit off`
in the settings are
asked line by line, and the terminal itself edits a line of up to 4,095 bytes. A name of a known
family, such as `xterm-kitty`, is treated as its family. Where standard output goes elsewhere, as in
`leadline | xclip`, the call is held on the terminal, and standard output gets the summary at the end.

What comes up while you type appears above the line, which stays as it is: `--timer 20,28:30` says so
when the call has taken 20 minutes, and 28 and a half.

"""#),
(name: "learn", text: #"""
# Learning by doing: `leadline learn`

    leadline learn                     the lessons, and the next one begins or goes on
    leadline learn who-signs           one of them by name; its number does too
    leadline learn who-signs --again   from its start, where it was left half done
    leadline learn mine.yaml           a lesson of your own

A lesson asks you to choose, to ask in your own words, or to note what somebody says, as in a call: the
engine of live calls reads it, on a contact that the lesson brings along; what a step asks for is the open
question. None of it is in your book.

| typed | does |
|---|---|
| a number or the words | chooses |
| plain words | you ask that; any wording that is heard as the question will do |
| a note, `budget: 40k`, `/undo` | as in a call, see `help call` |
| `hint` | helps without telling |
| `solution` | shows one way; type it to go on |
| `reset` | the step as it began; once more, the contact as the lesson has it |
| `quit` | leaves; the same command goes on with it |

These four work with a slash too; where a word can be the answer, it is. After a note that does not do yet, it is told what was understood and what is wanted. Later steps build on what you
typed. What your playbook asks, why, and which words it uses for contacts stand in the lessons; one that
its rules do not fit is left out.

A lesson that was done is on your record, with how many steps needed a hint, and whether a solution was
shown. Without a terminal, each line of standard input is one line typed. `--json` lists the lessons:
`{"schema":"leadline/lesson/1","lesson","number","title","about","steps","done","hints","solution_shown",
"begun"}`.

"""#),
(name: "listen", text: #"""
# Listening while you talk: `leadline call --listen`

Any program that writes down what is said, line by line, can answer for you while you talk. You only
confirm, and type what it misses.

    leadline call --listen calls/live.txt --rep Maria
    recogniser | leadline call --listen -

`FILE` is a text that grows, or a named pipe; `-` is standard input, and the keys then come from the
terminal itself. What is heard appears above the line that you are typing, which stays as it is:

    1? heard, unconfirmed budget: 40,000, allocated  "forty thousand set aside"  1y yes · 1n no
    decision-process> the CFO has to si

| typed | does |
|---|---|
| `1y`, or Tab and Enter on an empty line | it holds: your word from now on |
| `1n` | it does not: taken back |
| anything about the same matter | holds in its place |

Until then it counts as *heard, unconfirmed*: it earns its points and closes no gate, keeps nobody off a
call list and ends no call. Where you have typed something already, it is only asked about, and never
recorded. What is still open is listed at `/end`, and says *heard, unconfirmed* in the summary and the
contact file as well. `/undo` takes back the last line, heard or typed, and
names it.

When your side is heard to ask a discovery question, it opens at the prompt; once an answer is heard, the
next one does. Neither happens while a line has been begun, nor on a terminal that edits lines itself
(`ACCESSIBLE=1`, `TERM=dumb`): there the question stays until you press Enter.

**Who is who.** `--rep NAME`, or `rep: NAME` in `config.yaml`, says who speaks for us (the flag may be given
again); everybody else speaks for them. Without it, `Me`, `Rep`, `Agent`, `Customer` and the like tell it themselves, and so does the name of
the contact. Of anybody else it is asked once: `2o` is us, `2t` is them; what they said before is heard then.

**What is read:** `Name: text`, `[mm:ss] Name: text`, `h:mm:ss Name: text`, names in bold, a name on a line
above its words; cues of WebVTT and SubRip; JSON, an object a line with `speaker` and `text` (one with
`"is_final": false` is passed over). Words without a name go on with the speaker before. Headings, notes and
`[laughs]` are no speech. UTF-8 is expected.

**When it counts.** A line is heard at its line end, a cue at the blank line or the times behind it and when
its sentence ends. After a second without a byte, a cue is taken as it is, and a line without its end where
it ends a sentence; at the end of the stream everything is.

**What may happen to it.** The file may come later. When it is cut short or written anew, it is read from
its start, and what it repeats from there is passed over. When another file takes its place (log rotation),
the old one is read to its end first. A named pipe waits for its next writer. When a call that broke off
is resumed, what was heard of the file before is passed over too.

`call --no-input --listen FILE` needs no terminal and reads the stream to its end. Every line that was heard
stands in the transcript (`<`), with the time of the call at which it came.

"""#),
(name: "playbooks", text: #"""
# Playbooks

A playbook says what is asked, what is judged, and how. `leadline playbook show discovery` prints the
standard one; save it as `playbooks/NAME.yaml` in your book under another `id:`, change it, and use it
with `--playbook NAME`. `leadline playbook check FILE` complains with line, caret and cure.

- `criteria`: `kind` (need, interest, fit, budget, authority, horizon, competition, priority,
  judgement, text), `points` (all sum to 100), `axis`, `half_life` in days, `core`, `cues` (words by
  which a remark is known to be about it), `strong` (what strong sounds like).
- `questions`: `for` one or several criteria, or `field` (such as source); `ask`, `why`, `spin`
  (situation, problem, implication, need-payoff), `after`, `core`, `aloud: no` for the rep alone, and
  `follow_ups`, each with `ask` and `when`: `lacks cost` (also amount, status, route, date, event,
  decider, path, steps), `at most weak`, or `in doubt no_budget`.
- `gates`: `criterion`, `when` (none, refusal, low, crowded), `confirmed` and `inferred`
  (disqualified, cold, warm, note), `text`. `strict_gates: yes` makes every confirmed gate final.
- `thresholds`: hot, warm, the share known below which it says *not rated*, and the share of checks
  that passes an `exam`.
- `rules`: the numbers behind the levels; `leadline help scoring` explains them.
- `offer`: your price, such as `60000 USD per year`, against which a budget is held.
- `ideal_customer`: the checklist of the fit question, `name: what must hold`.
- `terms`: the words for the stages: lead-first, prospect-first, umbrella, hubspot, salesforce, same.
- `settings`: `currency` (of an amount that names none, and of a name that several share: with CAD,
  `$40` and "forty dollars" are Canadian, with SEK, `500 kr` is Swedish), `fiscal_year_start`
  (month), `week_start`, `date_order` (mdy, dmy), `end_share` (the last percent of a period that its
  end means), `next_weekday` (week-after, nearest).

Money can't be asked about first: a question about the problem comes before it. The book keeps every
playbook by which a call was held, so that the call can always be shown as it was.

"""#),
(name: "practice", text: #"""
# Practising a call: `leadline practice`

    leadline practice                     the practices there are, and who is on the other side
    leadline practice --reveal            what each is for, for trainers: it tells how the call goes
    leadline practice scales-that-stop    talk with somebody out of a recorded call
    leadline practice calls/monday.txt    the same with any recorded call

You are the rep. The other side answers with nothing but its own words of the call; behind each stands
the line of the file on which it is. What stands in [brackets] is the program's, never theirs.

| typed | does |
|---|---|
| plain words | you say that |
| `- words` | a note; a day, a sum or who decides is filed as that, all else answers the question that you put last |
| `budget: 40k`, `/commands` | as in a call, see `help call` |
| `my rating: hot` | what you take them to be; `/end` asks for it too |
| `/end` | the end: outcome, next step, debrief |
| `/help` | all that can be typed |
| `/quit` | leaves; the same command goes on with it; `quit`, `help` and `?` alone need no slash |

- An open question draws a whole line, a closed one its first sentence. *Tell me more* draws the rest.
- Money and who decides are told once their trouble came up, or when you ask a second time.
- What the other side says is not on record by itself: your notes are.
- Today is the day of the call, as is said at the start: its dates are as far away as they were then, whenever
  you practise.
- `--rep NAME`, or `rep: NAME` in `config.yaml`, is who you are. `--seed N` picks among equal replies.
- `--rep` who speaks in a recorded call speaks for us; `--ours NAME` says who does, where it can't be told.

Practices are kept in the folder `practice` of the book, apart from your contacts.

**Exam.** `--exam` gives no hints and has three tries a practice, counted in your record. It is passed
with the share of checks in `thresholds: exam:` of the playbook, 80 % where it says nothing; not passed
ends with status 1. An exam that was interrupted goes on, and says so; so does one through a pipe whose
lines end before `/end`: it is kept, and not judged.

**Your record** is the file `practice/record.txt` of the book: a line for each practice that was ended,
each exam and each card, which is only added to. A line that can't be read is named and all others
count; a record of a newer leadline is only read. It is one rep's: another one needs another `--book`.

**Debrief.** Each check is yes or no, with the words that show it or *not found*, and what to try
instead; n/a is what could not be asked any more once they were disqualified, and counts for nothing. Your notes are compared only with what the other side had said by then. The same talk has the
same debrief, byte for byte. `leadline practice debrief FILE` does it again for a practice that was kept,
and for a recorded call, without notes and rating; `--json` as one line, `leadline/debrief/1`.

**Your own material.** `leadline practice new FROM` makes a practice of a recorded call, in the folder
`practices` of the book; `--name` names it. It says which core question nothing answers, and which line
no question draws out. `--anonymise` replaces names with their nicknames and families, companies with their
short forms, streets with house numbers, e-mails, web addresses, phone numbers and amounts, in figures or in
words, each everywhere by the same, in the name of the file too, and lists them. A lone name is known where
the call shows it: whoever is introduced, spoken to or asked for. It says which words with a capital
were left. `--person NAME`, which may be given again, is somebody who is only spoken of: read the file
before you pass it on.

"""#),
(name: "progress", text: #"""
# How far a rep has come: `leadline progress`

Tells what is on record of your lessons, drills, practices and exams, by skill, and what to do next.

- A skill is a criterion of the playbook (asking about it, and recording what is said), *conversation* (open
  questions, cues that are followed, a next step) or *judgement* (rating, noticing what disqualifies).
- Each card answered and each check of a debrief is one attempt at its skill. `12/17` means 12 of 17 were right.
  *last 10* looks at the last ten attempts alone; what is weakest is told by them.
- The record is `practice/record.txt` in the book: a line an event. It only grows, and you may read it.
- A line that can't be read is named with its place and the cure, and everything else is counted; exit 1.
  A record of a newer leadline is only read.

## Reps of a team

`leadline progress --reps DIR` reads the records in a folder: text files, and books or folders that hold a
`record.txt` or `practice/record.txt`. Each row is a rep, with the share of the last ten attempts that was right
by skill; *All* is the team. Then come the weakest skills and who passed an exam last. Two records of one name
stay two rows.

`--json` gives an object a rep, and one for the team; `--csv` a row a rep. `--html FILE` writes one page that stands
alone, without script, in light and dark; without `--reps` it is about you.

## Certificate

`leadline progress certificate TRANSCRIPT` debriefs an exam again and writes what it gave, with the hashes of
transcript and playbook; without a file it is the last exam on record that was passed. `--check FILE` says whether a
certificate is what the transcript gives, line by line. Where it can't be recomputed - the transcript was
changed, the playbook is not here - that is said; exit 1. It does not show who held the exam.

"""#),
(name: "replay", text: #"""
# Replaying: `leadline replay FILE…`

A file is a transcript, a folder stands for the transcripts in it.

- As recorded: the stored events, shown as they were decided then. The same bytes on any machine.
- `--reinterpret`: the stored lines, understood and rated by today's rules; `--playbook P` by another
  playbook. A transcript that was written by hand is always decided anew.
- `--check`: compares the rating with the transcript's `expect:`; exit 1 and the name where one differs,
  65 or 74 where a file can't be read.
- `--diff`: with `--reinterpret`, only what differs from what was recorded; with `--playbook P`, every
  contact who would be rated or levelled otherwise by P, and because of which rule. A book stands for
  its transcripts, and those of one contact are one, rated as of the last turn of each. Exit 1 with
  `--check` where somebody differs.
- `--step`: waits for Enter after each turn, for training.
- `--step --predict`: stops before each question of the call, or of a recorded call: type what you would
  ask, then see what was asked and what it brought; at the end, how many questions you foresaw.
- `--json`: one object a file; `leadline help understand` names the normal forms.
- `--write`: writes the contact file of the transcript's contact in the book.
- `--on DATE`: the day of a transcript that does not say when it started.

The examples of this project are training material as well:

```console
$ leadline replay --reinterpret --check transcripts
37 of 37 as expected
```

What a raised threshold would change in a book:

```text
$ leadline replay --diff --playbook stricter.yaml ~/.local/share/leadline
as of each last call's day; `leadline contacts list` rates as of today
Grace Hopper: hot -> warm
  because of thresholds.hot: 65 -> 80

before        hot  warm  cold  disqualified
hot             3     1     0             0
warm            0     5     0             0
cold            0     0     2             0
disqualified    0     0     0             1
1 of 12 would differ
```

"""#),
(name: "report", text: #"""
# The book at a glance: `leadline report`

Tells how many contacts are hot, warm, cold, disqualified or not rated, by stage; where talks stall; why contacts
are disqualified; whom to ask again; and the first contacts with their why (`--cards N`).

- Figures are as of today, as those of `leadline contacts list`: what has grown old counts less.
- `--since DATE` tells what moved: the rating on the evening before that day, by what was known then, and that of now.
- A talk is open where somebody talked and is neither disqualified nor a customer. It is *stuck* at the first
  core criterion that is not known.
- `--html FILE` writes all of it, each contact too, as one page that stands alone: no script, nothing loaded, light
  and dark, made to be printed. Only you may read the file. `--json` has the same figures in one object. Both say
  for every contact what would make its rating better.
- A contact file that can't be read is named, and the others are counted; exit 1.

"""#),
(name: "scoring", text: #"""
# Scoring

| criterion | points | asked as | half-life |
|---|---|---|---|
| need | 20 | challenges | 180 days |
| budget | 15 | budget | 90 days |
| authority | 15 | decision-process | 180 days |
| timing | 15 | timeline | a date is read again each day |
| fit | 10 | fit | 365 days |
| interest | 10 | interest | 30 days |
| trust, listening, access | 5 each | for the rep alone | 90, 60, 60 days |

A level is worth a share of the points: strong all, partial 6/10, weak 3/10, none nothing. Your own
guess counts 7/10. Unknown earns nothing and costs nothing.

- **need, interest**: two signs in their words make strong, one partial: cost, loss, deadline, number,
  event, workaround, wants, and in a call that is heard, trouble told outright. A need that is only
  mentioned is weak. Who commits on the spot ("send
  the contract") has a strong interest by that alone.
- **budget**: set aside, approved or unlimited is strong; an amount alone, money without a line, or an
  amount kept back partial; not set, tight, needs a case, or a later date weak. A price in the
  playbook caps it: half the price partial, a tenth weak.
- **authority**: whoever decides is strong, and so is a named decider who will join; recommending to a
  named decider partial; a say, a user, a path to somebody who decides weak. Who may only sign up to a limit
  counts one less; where your price is above the limit of whoever decides, it is weak.
- **timing**: within 90 days strong, 180 partial, 365 weak, later none. A date that has passed is weak.
- A maybe ("probably", "ideally") is one level lower.

**hot** from 65 points, with need, budget, authority and timing all known and none of them weak or
none; **warm** from 40; **cold** below. Under 30 % known it says *not rated*. *Provisional* means that
an open answer could change the rating. Points fade by half in a half-life; after two a fact is asked
again.

**Gates** cap or end a qualification whatever the points are. Plain words confirm a gate; a maybe, a
date or an amount only infers one, which caps and never disqualifies.

| gate | closed by | confirmed | inferred |
|---|---|---|---|
| refused | "not interested", "don't call again", of their own; of others it is a doubt | disqualified | cold |
| no_fit, no_need | none of the checklist; nothing wrong | disqualified | cold |
| no_budget | no money and nobody who could find any | disqualified | cold |
| no_authority | no say and nobody to ask | disqualified | warm |
| timing | some day, a contract that binds; never disqualifies | cold | cold |
| low_priority, no_interest | back burner; no interest | cold | noted |
| competition | four or more others, or a renewal signed | warm | noted |

`/override GATE WHY` goes on all the same. `leadline score NAME --why` shows every point with its
words, `--what-if authority=strong` what would be, `--as-of 2026-06-01` another day.

**Stages** are computed from facts: suspect, engaged (after a talk), qualified, opportunity; customer
is yours to set in the contact file. Which words they get is a setting of the playbook (`terms:`).

"""#),
(name: "settings", text: #"""
# Settings

Nothing has to be set. What can be set stands in `$XDG_CONFIG_HOME/leadline/config.yaml`, else
`~/.config/leadline/config.yaml`:

    theme: high-contrast     # default, high-contrast or none
    playbook: mine           # the playbook to talk and rate by: a name, or a file beside this one

A flag wins over the environment, and that over the file. A word that is not understood is shown with its
line, its place and the nearest one that is. A call says so and is held without that setting; other
commands stop.

| what | flag | environment | file |
|---|---|---|---|
| how things look | `--theme NAME`, `--no-color` | `LEADLINE_THEME`, `NO_COLOR` | `theme:` |
| the playbook | `--playbook NAME` | | `playbook:` |
| your name in what is listened to | `--rep NAME` | | `rep:` |
| how long contacts are kept | | | `retention: 24 months` |
| the book | `--book DIR` | `LEADLINE_BOOK` | |
| what *Next:* names | | `LEADLINE_STARTED_AS`, set by `scripts/start` | |
| the clock | | `LEADLINE_NOW`, such as `2026-01-12T09:30:00+01:00` | |
| nobody is asked | `--no-input` | | |
| everything in words | | `ACCESSIBLE=1` | |

**Themes.** `default` has the terminal's own colours, dim and italic. `high-contrast` has bold and the plain
colours only, and ratings in reverse video. `none` has no looks at all; so have `NO_COLOR`, `--no-color`,
`TERM=dumb` and `ACCESSIBLE=1`, which win over any theme. Ratings are words in each of them.

**Read aloud.** With `ACCESSIBLE=1` nothing is redrawn and each line is a row of words: `label: value`, no
bars, no dots, no dashes; `need strong: loss, cost`, `rating: warm, 53 of 88`. The line of the core
criteria is left out, as each answer's echo says what it says; `/facts` tells all of it.

**Narrow terminals.** 60 columns beside a video window show everything. Lines are broken between words,
tables keep their columns as long as they can, quoted words are cut first. The line of the core criteria
gets shorter as there is less room, down to `3/4` known in eight columns.

**Letters.** Where the locale (`LC_ALL`, else `LC_CTYPE`, else `LANG`) is not UTF-8, a terminal gets plain
letters: `Núñez` is shown as `Nunez`, a letter that has none as `\u{51b3}`, bars as `###--`; what you type
is shown as you type it. Files and
pipes always get what is on record. Widths are those that the system's library tells; a terminal that draws
an emoji of several parts narrower leaves a gap behind it.

"""#),
(name: "transcripts", text: #"""
# Transcripts

A transcript is the record of one call, a line an event. It is only added to.

    leadline transcript 1
    kind: call
    contact: k3f9
    name: Grace Hopper
    playbook: discovery 1 1c4163ef15f8
    started: 2026-01-12T09:30:00+01:00

    00:05 ? budget  What have you set aside for this?
    00:19 > 40-50k set aside
    00:19 = budget: 40000-50000; allocated [strong, certain, said] | "40-50k set aside"
    00:19 ! warm 59/94 65%

| line | means |
|---|---|
| `? question  words` | a question was put |
| `> text` | the rep typed it, commands too |
| `< Name: text` | somebody was heard |
| `= criterion: value [level, certain, said] \| "words"` | a fact was recorded; `declined`, `does-not-know` and `not-understood` stand in place of a value |
| `- criterion` | the last fact about it was taken back |
| `# text` | a note |
| `! rating points/ceiling known%` | the score of that moment |
| `* word …` | everything else: skipped, later, known, person, side, doubt, settled, confirmed, withdrawn, overridden, undone, stage, revisit, next-step, outcome, do-not-contact, referral-source, better-served, closing, left, resumed, closed, edited |

The time since the start (`mm:ss`) may be missing. `\n` is a line break, `\\` a backslash, `\x2c` a comma
within a name of the head, `\x3a` a colon within the name of a speaker. Other keys in the head and other
words behind `*` are kept and ignored.

**By hand** you may write no more than a head with `ours:` and `theirs:`, and lines `> text`, or `Name:
text` for what was said by a name of the head. `expect: hot` and `shows: …` make it an example that
`leadline replay --check` checks.

A call that was cut off is salvaged: what can be read is kept, the cut line is named, and its bytes
stay beside the file (`.cut`) when the call is resumed.

A transcript of kind `import` says in its head from which import, row and file it comes (`import: …`). What another book
knew opens it; as no line before tells where a fact was said, the fact does: `| "40k" at turn 3, second 60, theirs "Bo"`.
Each field that a file gave is a line `* imported key: value`, and what follows from it stands below.

"""#),
(name: "understand", text: #"""
# Understanding: `leadline understand`

Shows what a text says. `--expecting KIND` tells what was asked: a criterion of the playbook (need, budget,
timing, …) or a kind (horizon, priority, …); `--reference DATE` on which day it was said. A text that begins
with a dash stands behind `--`.

```console
$ leadline understand 40-50k set aside, CFO signs anything over 20k
40-50k set aside, CFO signs anything over 20k
^^^^^^ budget 40,000–50,000 (an amount of money)
  or: number between 40,000 and 50,000
       ^^^^^^^^^ budget is there (how far a budget is decided on)
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  our CFO decides; sign-off limit over 20,000 (who decides)
                            ^^^^^^^^^^^^^^^^^
  sign-off limit over 20,000 (an amount of money)
  or: number at least 20,000
budget: 40000-50000; allocated
authority: with role CFO, decides; sign-off over 20000
```

Under the words stand a mark for each reading, its value in words, the reason in brackets, and what else it
may have meant behind `or:`. The last lines are what a call would record. Reading the words of a value again,
to the same question, gives the same value.

```console
$ leadline understand --reference 2026-01-12 --expecting timing not before Q4
not before Q4
^^^^^^^^^^^^^ from 1 Oct 2026 on (a stretch of days)
timing: from 2026-10-01
```

With `--plain`, or `ACCESSIBLE=1`, there are no marks but lines of a label and a value:

```console
$ leadline understand --plain --expecting budget 150 or 200 tops
words: 150 or 200 tops
reads: budget 150–200
because: an amount of money
or: budget 150,000–200,000
or: budget 150,000,000–200,000,000
budget: 150-200 [guess, said]
  or: 150000-200000
  or: 150000000-200000000
```

With `--jsonl`, each line in is `{"id","text","reference","expecting"}` (the latter two may be missing),
each line out `{"id","facts":[…]}`. A line that is no object is a text, known by its number:

- `money`: min, max (an open bound is null), currency, approx, period, about: budget, threshold,
  cost-of-problem, price or other
- `daterange`: from, to (the day after the last; an open side is null), hedged
- `duration`: min_days, max_days · `number`: min, max · `boolean`: yes, no, maybe, unknown; hedged
- `authority`: self (yes, no, shared), roles, above, size, part, role (their own), path, people,
  steps, takes
- `budget_status`: none, unset, tight, needs-case, no-line, undisclosed, allocated, approved, unlimited
- `event`, `condition`: value · each up to here: `understood`, the value in words that mean the same when
  they are read again
- `statement`: signals, amount · `roadblock`: value · `never`, `competition`, `priority`, `checklist`

"""#),
]
