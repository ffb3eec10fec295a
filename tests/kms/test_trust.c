/*
 * Which files and folders are taken: by owner, group and mode.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/trust.h"

#include <grp.h>
#include <pwd.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include "base/fail.h"

/* Its fail() is not ours, so it comes last. */
#include <cmocka.h>

/* A user other than root. */
#define SOMEBODY 65534
/* In nobody's list of users and groups. */
#define STRANGER 1234567891u

/* A group that is named as the user of this process. */
#define NAMESAKE 1234567892u

static bool shared;			/* by the first group of another user */
static bool listed;			/* that user came in the list */

int __real_getgrgid_r(gid_t gid, struct group *entry, char *text, size_t room,
    struct group **found);
int __wrap_getgrgid_r(gid_t gid, struct group *entry, char *text, size_t room,
    struct group **found);
void __wrap_setpwent(void);
struct passwd *__wrap_getpwent(void);

int
__wrap_getgrgid_r(gid_t gid, struct group *entry, char *text, size_t room,
    struct group **found)
{
	static char *nobody[] = {NULL};
	const struct passwd *self = getpwuid(geteuid());

	if (gid != NAMESAKE || self == NULL)
		return __real_getgrgid_r(gid, entry, text, room, found);
	assert_true(strlen(self->pw_name) < room);
	*entry = (struct group){.gr_name = strcpy(text, self->pw_name),
	    .gr_gid = gid, .gr_mem = nobody};
	*found = entry;
	return 0;
}

void
__wrap_setpwent(void)
{
	listed = false;
}

struct passwd *
__wrap_getpwent(void)
{
	static struct passwd other = {.pw_uid = STRANGER, .pw_gid = NAMESAKE};

	if (!shared || listed)
		return NULL;
	listed = true;
	return &other;
}

enum who { SELF, ROOT, OTHER };
enum whose { OURS, ANOTHER };

static struct stat
make(enum who who, enum whose group, mode_t mode)
{
	return (struct stat){
		.st_uid = who == SELF ? geteuid() : who == ROOT ? 0 : STRANGER,
		.st_gid = group == OURS ? getegid() : STRANGER,
		.st_mode = mode,
	};
}

static void
expect(MASQ_status_t status, const char *command)
{
	if (command == NULL) {
		if (status != MASQ_STATUS_SUCCESS)
			fail_msg("%s", fail_text());
		return;
	}
	assert_int_equal(status, MASQ_ERR_BAD_ENTRY);
	if (strstr(fail_text(), command) == NULL)
		fail_msg("\"%s\" is not in: %s", command, fail_text());
}

static void
files_that_others_can_write_are_refused(void **state)
{
	static const struct {
		enum who who;
		enum whose group;
		mode_t mode;
		const char *command;
	} cases[] = {
		{SELF, ANOTHER, 0600, NULL},
		{SELF, ANOTHER, 0644, NULL},
		{ROOT, ANOTHER, 0644, NULL},
		{ROOT, ANOTHER, 0444, NULL},
		{SELF, ANOTHER, 0664, "run: chmod go-w /f"},
		{SELF, ANOTHER, 0646, "run: chmod go-w /f"},
		{ROOT, ANOTHER, 0664, "run: chmod go-w /f"},
		{ROOT, OURS, 0646, "run: chmod go-w /f"},
		{OTHER, OURS, 0600, " /f"},
		{OTHER, OURS, 0400, "run: chown "},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct stat st = make(cases[i].who, cases[i].group,
		    cases[i].mode);

		expect(kms_trust_file("/f", &st, false), cases[i].command);
		expect(kms_trust_folder("/f", &st, true), cases[i].command);
	}
}

static void
secrets_that_others_can_read_are_refused(void **state)
{
	struct stat st;

	(void)state;
	for (mode_t bit = 01; bit < 0100; bit <<= 1) {
		st = make(SELF, OURS, 0600 | bit);
		expect(kms_trust_file("/f", &st, true), "chmod 600 /f");
	}
	st = make(SELF, ANOTHER, 0400);
	expect(kms_trust_file("/f", &st, true), NULL);
	st = make(OTHER, OURS, 0400);
	expect(kms_trust_file("/f", &st, true), "run: chown ");
}

/* As container platforms mount them. */
static void
secrets_of_root_for_our_group_are_taken(void **state)
{
	static const struct {
		enum whose group;
		mode_t mode;
		const char *command;
	} cases[] = {
		{OURS, 0440, NULL},
		{OURS, 0640, NULL},
		{OURS, 0400, NULL},
		{ANOTHER, 0400, NULL},
		{ANOTHER, 0440, "chmod 440 /f"},
		{OURS, 0444, "chmod 440 /f"},
		{OURS, 0660, "chmod 440 /f"},
	};
	struct stat st;

	(void)state;
	/* For root these are its own. */
	if (geteuid() == 0)
		assert_int_equal(seteuid(SOMEBODY), 0);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		st = make(ROOT, cases[i].group, cases[i].mode);
		expect(kms_trust_file("/f", &st, true), cases[i].command);
	}
	assert_int_equal(seteuid(getuid()), 0);
}

static void
sticky_folders_of_root_are_taken_where_nothing_is_made(void **state)
{
	struct stat st = make(ROOT, ANOTHER, 01777);

	(void)state;
	expect(kms_trust_folder("/f", &st, true), NULL);
	expect(kms_trust_folder("/f", &st, false), "chmod go-w /f");
	st = make(OTHER, ANOTHER, 01777);
	expect(kms_trust_folder("/f", &st, true), "run: chown ");
}

/* A volume of root's for a group that is the container's alone. */
static void
a_group_of_ours_without_a_name_may_write(void **state)
{
	struct stat st = make(ROOT, OURS, 02775);
	gid_t nameless = 40000;

	(void)state;
	/* Not just any: a container has few. */
	while (getgrgid(nameless) != NULL)
		nameless++;
	st.st_gid = nameless;
	expect(kms_trust_folder("/f", &st, false), "chmod go-w /f");
	if (geteuid() != 0)
		return;
	assert_int_equal(setegid(nameless), 0);
	expect(kms_trust_folder("/f", &st, false), NULL);
	st.st_gid = STRANGER;
	expect(kms_trust_folder("/f", &st, false), "chmod go-w /f");
	assert_int_equal(setegid(getgid()), 0);
}

/* The entry of a group does not tell whose first one it is. */
static void
only_a_group_that_is_the_user_s_alone_may_write(void **state)
{
	struct stat st = make(SELF, OURS, 0770);

	(void)state;
	if (getpwuid(geteuid()) == NULL)
		skip();
	st.st_gid = NAMESAKE;
	shared = false;
	expect(kms_trust_folder("/f", &st, false), NULL);
	shared = true;
	expect(kms_trust_folder("/f", &st, false), "chmod go-w /f");
	shared = false;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(files_that_others_can_write_are_refused),
		cmocka_unit_test(secrets_that_others_can_read_are_refused),
		cmocka_unit_test(secrets_of_root_for_our_group_are_taken),
		cmocka_unit_test(
		    sticky_folders_of_root_are_taken_where_nothing_is_made),
		cmocka_unit_test(a_group_of_ours_without_a_name_may_write),
		cmocka_unit_test(
		    only_a_group_that_is_the_user_s_alone_may_write),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
