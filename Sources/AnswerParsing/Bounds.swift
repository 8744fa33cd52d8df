/// What words around a quantity do to its bounds.
enum BoundWord: Hashable {
  case about, atLeast, atMost, over
}

/// Words before a quantity.
let boundsBefore = PhraseTable<BoundWord>([
  (
    .about,
    """
    about;around;approximately;approx;roughly;circa;some;something like;close to;nearly;almost;\
    in the region of;in the ballpark of;ballpark;give or take;like;somewhere around|near;\
    in the neighborhood of;say;maybe;an estimated;estimated
    """
  ),
  (
    .over,
    """
    over;above;more|greater|larger|bigger|higher than;north of;somewhere north of;upwards of;\
    in excess of;beyond;exceeding;exceeds;exceed;surpassing;surpass;past
    """
  ),
  (
    .atLeast,
    """
    at least;at least or equal to;minimum (of);no|not less|smaller than;starting at|from;min;\
    more|greater|larger|bigger|higher than or equal (to);\
    more|greater|larger|bigger|higher or equal to|than
    """
  ),
  (
    .atMost,
    """
    under;below;less|smaller|lower|fewer than;up to;less|smaller|lower|fewer than or equal (to);\
    less|smaller|lower|fewer or equal to|than;south of;somewhere south of;at most;max;maximum (of);no more than;\
    not more than;capped at;not over;not above;no higher than;anything up to;anything under|below;\
    limit of
    """
  ),
  (.over, "anything over|above;everything over|above"),
])

/// Words behind a quantity.
let boundsAfter = PhraseTable<BoundWord>([
  (.about, "ish;or so;give or take;roughly;or thereabouts;odd;or something"),
  (
    .atLeast, "or more;and more;or greater;plus;minimum;at least;and up;and above;upwards;or higher"
  ),
  (.atMost, "tops;max;maximum;at most;at the most;or less;or under;and less;ceiling;or below"),
])
