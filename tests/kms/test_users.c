/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/fail.h"
#include "kms/control.h"
#include "kms/users.h"

/* Its fail() is not ours, so it comes last. */
#include <cmocka.h>

#define CROWD "a-crowd"
#define CROWD_ID 12345
/* What the entry of a group with some thousand members takes. */
#define CROWD_ROOM 100000

static int broken;			/* errno of the lookup, or 0 */

/* A group of many members, whom only a large buffer holds. */
int
__wrap_getgrnam_r(const char *name, struct group *entry, char *text,
    size_t room, struct group **found);

int
__wrap_getgrnam_r(const char *name, struct group *entry, char *text,
    size_t room, struct group **found)
{
	static char *nobody[] = {NULL};

	*found = NULL;
	if (broken != 0 || strcmp(name, CROWD) != 0)
		return broken;
	if (room < CROWD_ROOM)
		return ERANGE;
	memset(text, 'm', room);
	memcpy(text, CROWD, sizeof(CROWD));
	*entry = (struct group){.gr_name = text, .gr_passwd = text,
	    .gr_gid = CROWD_ID, .gr_mem = nobody};
	*found = entry;
	return 0;
}

static void
test_long_entry(void **state)
{
	struct group *group = kms_group_by_name(CROWD);

	(void)state;
	assert_non_null(group);
	assert_string_equal(group->gr_name, CROWD);
	assert_int_equal(group->gr_gid, CROWD_ID);
	free(group);
}

/* None of this name, and a system that cannot tell, are two things. */
static void
test_none(void **state)
{
	(void)state;
	errno = EINVAL;
	assert_null(kms_group_by_name("no-such-group"));
	assert_int_equal(errno, 0);
	broken = EIO;
	assert_null(kms_group_by_name(CROWD));
	assert_int_equal(errno, EIO);
	broken = ENOENT;
	assert_null(kms_group_by_name(CROWD));
	assert_int_equal(errno, 0);
	broken = 0;
}

/* Every system has root, and this process's user may have no entry. */
static void
test_by_id_and_name(void **state)
{
	struct passwd *root = kms_user_by_id(0), *same;
	struct group *group = kms_group_by_id(0);

	(void)state;
	assert_non_null(root);
	assert_non_null(group);
	same = kms_user_by_name(root->pw_name);
	assert_non_null(same);
	assert_int_equal(same->pw_uid, 0);
	assert_int_equal(group->gr_gid, 0);
	free(root);
	free(same);
	free(group);
}

/* A control_group of many members is one like any other. */
static void
test_control_group(void **state)
{
	struct kms_config config = {.control_group = (char[]){CROWD}};

	(void)state;
	assert_int_equal(kms_control_check(".", &config), MASQ_STATUS_SUCCESS);
	broken = EIO;
	assert_int_equal(kms_control_check(".", &config), MASQ_ERR_BAD_ENTRY);
	assert_non_null(strstr(fail_text(), strerror(EIO)));
	broken = 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_long_entry),
		cmocka_unit_test(test_none),
		cmocka_unit_test(test_by_id_and_name),
		cmocka_unit_test(test_control_group),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
