#include "CSystem.h"

#include <langinfo.h>
#include <locale.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <wchar.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static enum beside_text_encoding encoding = beside_text_unstated;

static const char *stated_locale(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
    const char *value = getenv(names[index]);
    if (value != NULL && *value != '\0') return value;
  }
  return "C";
}

static int is_utf8(const char *name) {
  return strcasecmp(name, "UTF-8") == 0 || strcasecmp(name, "UTF8") == 0;
}

static void prepare(void) {
  if (setlocale(LC_CTYPE, "") != NULL && is_utf8(nl_langinfo(CODESET))) {
    encoding = beside_text_utf8;
    return;
  }
  // The stated locale may not be installed here; its name still says what the terminal speaks.
  const char *stated = stated_locale();
  const char *codeset = strchr(stated, '.');
  if (codeset != NULL) {
    char name[16] = {0};
    strncpy(name, codeset + 1, strcspn(codeset + 1, "@") < sizeof name - 1 ? strcspn(codeset + 1, "@") : sizeof name - 1);
    encoding = is_utf8(name) ? beside_text_utf8 : beside_text_other;
  }
  static const char *const substitutes[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8"};
  for (size_t index = 0; index < sizeof substitutes / sizeof *substitutes; index++) {
    if (setlocale(LC_CTYPE, substitutes[index]) != NULL) return;
  }
}

enum beside_text_encoding beside_prepare_text(void) {
  pthread_once(&once, prepare);
  return encoding;
}

int beside_scalar_columns(uint32_t scalar) {
  pthread_once(&once, prepare);
  return wcwidth((wchar_t)scalar);
}
