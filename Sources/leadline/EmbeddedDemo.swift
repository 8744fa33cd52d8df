// Written by scripts/embed from transcripts/demo.txt. Change that, and run scripts/embed.
// swift-format-ignore-file

/// The text of transcripts/demo.txt.
let embeddedDemo = #"""
leadline transcript 1
kind: call
name: Ines Falk
company: Norderhaus Foods
playbook: discovery 1
started: 2026-01-12T09:30:00+01:00
expect: hot
shows: a whole call from the first question to a hot contact, with a correction on the way

00:05 > company: Norderhaus Foods
00:48 > we plan every truck in a spreadsheet by hand, missed nine deliveries last month, costs us about 12k a month in penalties
01:40 > our COO decides, I recommend, and she will join the next call
02:25 > live by end of March, before the spring season
03:10 > 40k set aside
03:34 > budget is 60k, not 40k
04:20 > yes, show us a demo next week
05:00 > size, sector and region yes, people yes, tools no
05:30 > also looking at Cargomat
05:55 > top priority
06:10 > trade fair in Bremen
06:30 > strong strong partial
06:45 > talked; demo with the COO next Tuesday

"""#
