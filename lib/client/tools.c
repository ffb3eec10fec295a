/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/tools.h"

#include <stdatomic.h>

#include "base/fail.h"
#include "base/secure.h"

static void
tools_free(struct tools *tools)
{
	aead_free(&tools->aead);
	secure_free(tools->lines, sizeof(*tools->lines));
	secure_free(tools, sizeof(*tools));
}

void
toolbox_free(struct toolbox *box)
{
	struct tools *tools;

	for (size_t i = 0; i < TOOLS_KEPT_MAX; i++) {
		tools = atomic_exchange(&box->kept[i], NULL);
		if (tools != NULL)
			tools_free(tools);
	}
}

static MASQ_status_t
make(struct tools **tools)
{
	struct tools *t = secure_alloc(sizeof(*t));
	MASQ_status_t status;

	if (t == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	status = aead_init(&t->aead);
	if (status != MASQ_STATUS_SUCCESS)
		tools_free(t);
	else
		*tools = t;
	return status;
}

MASQ_status_t
tools_take(struct toolbox *box, struct tools **tools)
{
	for (size_t i = 0; i < TOOLS_KEPT_MAX; i++) {
		*tools = atomic_exchange(&box->kept[i], NULL);
		if (*tools != NULL)
			return MASQ_STATUS_SUCCESS;
	}
	return make(tools);
}

struct bb1_lines *
tools_lines(struct tools *tools)
{
	if (tools->lines == NULL)
		tools->lines = secure_alloc(sizeof(*tools->lines));
	return tools->lines;
}

void
tools_give(struct toolbox *box, struct tools *tools)
{
	struct tools *none;

	/* One that failed is replaced. */
	if (tools->aead.ctx == NULL) {
		tools_free(tools);
		return;
	}
	for (size_t i = 0; i < TOOLS_KEPT_MAX; i++) {
		none = NULL;
		if (atomic_compare_exchange_strong(&box->kept[i], &none,
		    tools))
			return;
	}
	tools_free(tools);
}
