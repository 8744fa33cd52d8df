#include "ceditline.h"
#include <histedit.h>

int ceditline_version(void) { return LIBEDIT_MAJOR * 100 + LIBEDIT_MINOR; }
