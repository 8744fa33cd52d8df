import AnswerParsing

/// Whose money is spoken of, and whether there is any.
extension CallTopics {
  /// The contact's own money and its customers' money, which is no budget for anything.
  static let ownMoney = PhraseTable<Bool>([
    (
      true,
      """
      arr;mrr;revenue;revenues;turnover;turning over;gross;grossing;gmv;ebitda;profit;profits;\
      margin;margins;in|of sales;raised;raise;funding round;series a|b|c|d|e;seed round;\
      valuation;valued at;pipeline;quota;deal size;average deal|order|ticket|basket|sale;\
      contract value;acv;aov;ltv;\
      per customer|client|patient|student|guest|order|ticket|sale|job;\
      we charge|bill|sell|invoice;our price|prices|rates|fees;\
      our customers|clients|patients|members pay|spend|paid|owe;\
      customers|clients|patients pay|spend|paid|owe;\
      worth of business|stock|inventory|goods|orders;bookings;billings;payroll;salary;\
      salaries;wages;rent;loan;debt;savings;save|saves|saving us|you|me;would save;return on;\
      roi;payback;wrote|write|written|writing off;in assets;under management;premiums;donations;tuition;takings;fees from;\
      debit us
      """
    )
  ])

  /// The price that we named, said back: not yet money of theirs.
  static let ourPrice = PhraseTable<Bool>([
    (
      true,
      """
      \
      your quote|quotes|quotation|price|prices|pricing|proposal|offer|number|numbers|fee|fees|rate|rates|figure;\
      you quoted|charge|said|sent|mentioned|proposed;you 're|are asking|charging|quoting;\
      the quote|quotation|price|proposal;list|sticker price;quote came in;the price tag;\
      your ad|advert|listing|website|site|page|email|message|note|video|post|brochure
      """
    )
  ])

  /// Words that say budget outright.
  static let budgetByName = PhraseTable<Bool>([
    (
      true,
      """
      budget;budgets;budgeted;budgeting;set|put aside;earmarked;ring fenced;ringfenced;allocated;\
      allocation;funding;funded;fund it|this|that;can|could|can't|cannot|couldn't afford;\
      to spend;can|could spend;spend|go up to;no money|cash|funds;money for this|it|that;\
      signed off on;got approval for;approved a|an|up|#;capex;opex;ceiling;cap;\
      gave|given me|us;in the plan;to play|work with
      """
    )
  ])

  /// Words by which an amount named just before is the money that there is.
  static let thatIsTheMoney = PhraseTable<Bool>([
    (
      true,
      """
      that|this|it is|'s what|all i|we have|'ve|got|can to|for|spend|do|go|afford|pay|give;\
      that|this|it is|'s what|all i|we have|'ve got;that|this is|'s the|my|our budget|limit|max|maximum|ceiling|cap|money;\
      that|this is|'s all there is;that|this is|'s all i|we have|'ve (got)
      """
    )
  ])

  /// Words that leave no way to any money.
  static let outright = PhraseTable<Bool>([
    (
      true,
      """
      at all;whatsoever;full stop;for anything|anybody|anyone;not a cent|penny|dime;(and|or) nor|not next;\
      not|nor in|for next year;not next year;next year's either;next year either;not # not #;not even;\
      isn't|aren't any;there's none|nothing;zero for;\
      no money for it|this|that|anything;not this year (and|or) (not) next;not ever;and we won't;\
      isn't coming back;it's|is zero|nil|nothing;period;at any price;can't buy a;this year and next|or next
      """
    )
  ])

  /// Words by which an amount is what something has cost.
  static let spentBefore = PhraseTable<Bool>([
    (
      true,
      """
      was;were;paid;paying;we|i|they pay;cost;costs;charged;charges;on average;each;\
      we|i give this lot|them|him|her;worth
      """
    )
  ])

  /// Words by which an amount was put into somebody's hands.
  static let given = PhraseTable<Bool>([
    (
      true,
      """
      gave|given|gives|granted|allotted|handed|released me|us;has given me|us;have given me|us;\
      to play|work with;signed off;released for;came through;got the money|funds|funding;\
      in the|our|my|this (capital|annual|yearly|maintenance) plan|budget|forecast;approved;left in the|our|my|this;set|put aside;\
      left of it;of it left;meant for this|it|that|exactly;in the account|bank|kitty|pot|fund|grant|reserve;\
      it is|'s signed;on the note|loan;carved out
      """
    )
  ])
}
