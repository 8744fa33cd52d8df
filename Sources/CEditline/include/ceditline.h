#ifndef CEDITLINE_H
#define CEDITLINE_H

int ceditline_version(void);

#endif
