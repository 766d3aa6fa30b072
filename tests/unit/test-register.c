/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a consent is worth on a day, and how numbers are looked for in files. */
#include "rs-consent.h"
#include "rs-needles.h"
#include "rs-register.h"

#include <string.h>

#define TODAY "2026-05-31"

static RsConsentDraft
make_whole (void)
{
  return (RsConsentDraft){ .processing_number = (char *)"12",
                           .processing_on = (char *)"2025-09-01",
                           .showing_number = (char *)"13",
                           .showing_on = (char *)"2025-09-01",
                           .has_performance = TRUE,
                           .scopes = RS_CONSENT_MUSEUM };
}

static RsConsentState
judge (const RsConsentDraft *consent)
{
  return rs_consent_judge (consent, TODAY);
}

static void
test_whole (void)
{
  RsConsentDraft consent = make_whole ();

  g_assert_cmpint (judge (&consent), ==, RS_CONSENT_ACTIVE);
  g_assert_cmpuint (rs_consent_get_lacks (&consent), ==, 0);
}

/* The last day counts: until it is over. */
static void
test_until (void)
{
  RsConsentDraft consent = make_whole ();

  consent.until = (char *)"2026-05-31";
  g_assert_cmpint (judge (&consent), ==, RS_CONSENT_ACTIVE);
  consent.until = (char *)"2026-05-30";
  g_assert_cmpint (judge (&consent), ==, RS_CONSENT_ENDED);
  consent.until = (char *)"2026-06-01";
  g_assert_cmpint (judge (&consent), ==, RS_CONSENT_ACTIVE);
}

/* From its own day on it is taken back, whatever else there is of it. */
static void
test_withdrawn (void)
{
  RsConsentDraft consent = make_whole ();

  consent.withdrawn_on = (char *)"2026-05-31";
  g_assert_cmpint (judge (&consent), ==, RS_CONSENT_WITHDRAWN);
  consent.withdrawn_on = (char *)"2026-06-01";
  g_assert_cmpint (judge (&consent), ==, RS_CONSENT_ACTIVE);
  consent.withdrawn_on = (char *)"2026-05-01";
  consent.until = (char *)"2026-05-15";
  g_assert_cmpint (judge (&consent), ==, RS_CONSENT_WITHDRAWN);
}

static void
test_lacks (void)
{
  RsConsentDraft consent = make_whole ();

  consent.processing_number = (char *)"";
  g_assert_cmpuint (rs_consent_get_lacks (&consent), ==, RS_CONSENT_LACKS_PROCESSING);
  consent = make_whole ();
  consent.processing_on = NULL;
  g_assert_cmpuint (rs_consent_get_lacks (&consent), ==, RS_CONSENT_LACKS_PROCESSING);
  consent = make_whole ();
  consent.showing_number = NULL;
  g_assert_cmpuint (rs_consent_get_lacks (&consent), ==, RS_CONSENT_LACKS_SHOWING);
  consent = make_whole ();
  consent.has_performance = FALSE;
  g_assert_cmpuint (rs_consent_get_lacks (&consent), ==, RS_CONSENT_LACKS_PERFORMANCE);
  consent = make_whole ();
  consent.scopes = RS_CONSENT_EXHIBITIONS | RS_CONSENT_INTERNET;
  g_assert_cmpuint (rs_consent_get_lacks (&consent), ==, RS_CONSENT_LACKS_MUSEUM);
  g_assert_cmpint (judge (&consent), ==, RS_CONSENT_INCOMPLETE);
}

/* Where a voice may be heard is asked of each place. */
static void
test_scopes (void)
{
  RsConsentDraft consent = make_whole ();

  consent.scopes = RS_CONSENT_FAMILY | RS_CONSENT_SCHOOLS;
  g_assert_true (rs_consent_allows (&consent, RS_CONSENT_FAMILY, TODAY));
  g_assert_true (
      rs_consent_allows (&consent, RS_CONSENT_FAMILY | RS_CONSENT_SCHOOLS, TODAY));
  g_assert_false (rs_consent_allows (&consent, RS_CONSENT_MUSEUM, TODAY));
  g_assert_false (
      rs_consent_allows (&consent, RS_CONSENT_FAMILY | RS_CONSENT_INTERNET, TODAY));
  consent.until = (char *)"2026-05-30";
  g_assert_false (rs_consent_allows (&consent, RS_CONSENT_FAMILY, TODAY));
}

static void
test_ending (void)
{
  RsRegistered whose = { .has_consent = TRUE, .until = (char *)"2026-06-29" };

  g_assert_true (rs_register_is_ending (&whose, TODAY, 30));
  whose.until = (char *)"2026-06-30";
  g_assert_false (rs_register_is_ending (&whose, TODAY, 30));
  whose.until = (char *)"2026-05-31";
  g_assert_true (rs_register_is_ending (&whose, TODAY, 30));
  whose.has_consent = FALSE;
  g_assert_false (rs_register_is_ending (&whose, TODAY, 30));
  whose = (RsRegistered){ .has_consent = TRUE };
  g_assert_false (rs_register_is_ending (&whose, TODAY, 30));
}

#define HALF "00112233445566778899aabbccddee"
#define FIRST HALF "ff" HALF "f0"
#define SECOND HALF "ff" HALF "f1"
#define UID HALF "ff"

static void
test_needles (void)
{
  g_autoptr (RsNeedles) needles = rs_needles_new ();
  const guint8 raw[] = {
    'x',  0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99,
    0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff, 0x00, 0x11, 0x22, 0x33, 0x44,
    0x55, 0x66, 0x77, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xf0,
  };

  g_assert_false (rs_needles_are_in (needles, FIRST, strlen (FIRST)));
  rs_needles_add (needles, FIRST);
  rs_needles_add (needles, FIRST);
  g_assert_cmpuint (rs_needles_count (needles), ==, 1);
  g_assert_true (rs_needles_are_in (needles, FIRST, strlen (FIRST)));
  g_assert_true (rs_needles_are_in (needles, "a" FIRST "a", strlen (FIRST) + 2));
  g_assert_true (rs_needles_are_in (needles, raw, sizeof raw));
  g_assert_false (rs_needles_are_in (needles, raw, sizeof raw - 1));
  g_assert_false (rs_needles_are_in (needles, FIRST, strlen (FIRST) - 1));
  g_assert_false (rs_needles_are_in (needles, SECOND, strlen (SECOND)));
  rs_needles_add (needles, SECOND);
  g_assert_true (rs_needles_are_in (needles, SECOND, strlen (SECOND)));
  g_assert_true (rs_needles_are_in (needles, FIRST, strlen (FIRST)));
  g_assert_false (rs_needles_are_in (needles, "", 0));
}

/* Half of the bytes of a voice's number may stand anywhere. */
static void
test_needles_uid (void)
{
  g_autoptr (RsNeedles) needles = rs_needles_new ();
  const guint8 raw[] = { 0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77,
                         0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff };

  rs_needles_add (needles, UID);
  g_assert_true (rs_needles_are_in (needles, FIRST, strlen (FIRST)));
  g_assert_false (rs_needles_are_in (needles, raw, sizeof raw));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/register/whole", test_whole);
  g_test_add_func ("/register/until", test_until);
  g_test_add_func ("/register/withdrawn", test_withdrawn);
  g_test_add_func ("/register/lacks", test_lacks);
  g_test_add_func ("/register/scopes", test_scopes);
  g_test_add_func ("/register/ending", test_ending);
  g_test_add_func ("/register/needles", test_needles);
  g_test_add_func ("/register/needles-uid", test_needles_uid);
  return g_test_run ();
}
