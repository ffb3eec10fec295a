/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/budget.h"

#include <string.h>

#include "base/date.h"
#include "base/fail.h"

void
budget_init(struct budget *budget, size_t rate, size_t burst, int64_t now_ns)
{
	const struct bucket full = {burst, now_ns};

	budget->rate = rate;
	budget->burst = burst;
	budget->fresh = full;
	budget->known = full;
}

static bool
is_given(const struct budget *budget, int64_t date)
{
	for (size_t i = 0; i < BUDGET_DATES_MAX; i++)
		if (budget->dates[i] == date && date != 0)
			return true;
	return false;
}

static struct bucket *
bucket_for(struct budget *budget, bool known, int64_t date)
{
	return known && is_given(budget, date) ? &budget->known :
	    &budget->fresh;
}

static void
fill(const struct budget *budget, struct bucket *bucket, int64_t now_ns)
{
	const int64_t rate = (int64_t)budget->rate;
	int64_t passed = now_ns - bucket->filled_ns, more;

	/* More than enough; and no overflow. */
	if (passed / NS_PER_S > (int64_t)budget->burst / rate + 1) {
		more = (int64_t)budget->burst;
		bucket->filled_ns = now_ns;
	} else {
		more = passed / NS_PER_S * rate +
		    passed % NS_PER_S * rate / NS_PER_S;
		if (more == 0)
			return;
		/* What is left of a token counts on. */
		bucket->filled_ns += more / rate * NS_PER_S +
		    more % rate * NS_PER_S / rate;
	}
	/* It may hold more, at a new date. */
	if (bucket->tokens >= budget->burst)
		return;
	bucket->tokens += (size_t)more;
	if (bucket->tokens > budget->burst)
		bucket->tokens = budget->burst;
}

MASQ_status_t
budget_take(struct budget *budget, bool known, int64_t date, int64_t now_ns)
{
	struct bucket *bucket = bucket_for(budget, known, date);

	if (now_ns < budget->paused_until_ns)
		return fail_for_now(MASQ_ERR_KMS, "the KMS refused a private "
		    "key a moment ago because this client had asked for too "
		    "many: it is not asked for another one yet");
	if (budget->rate == 0)
		return MASQ_STATUS_SUCCESS;
	fill(budget, bucket, now_ns);
	if (bucket->tokens == 0)
		return fail_for_now(MASQ_ERR_KMS, "the private key is not "
		    "asked for yet: that would be more than %zu new topics a "
		    "second, after %zu at once; where this is no attack, "
		    "allow more with MASQ_opt_key_rate", budget->rate,
		    budget->burst);
	bucket->tokens--;
	return MASQ_STATUS_SUCCESS;
}

void
budget_put_back(struct budget *budget, bool known, int64_t date)
{
	if (budget->rate != 0)
		bucket_for(budget, known, date)->tokens++;
}

void
budget_given(struct budget *budget, int64_t date, size_t known_count)
{
	if (is_given(budget, date))
		return;
	/* Newer than all that were before: each known topic comes anew. */
	if (date > budget->dates[0] && budget->known.tokens < known_count)
		budget->known.tokens = known_count;
	for (size_t i = 0; i < BUDGET_DATES_MAX; i++)
		if (date > budget->dates[i]) {
			memmove(&budget->dates[i + 1], &budget->dates[i],
			    (BUDGET_DATES_MAX - 1 - i) *
			    sizeof(budget->dates[0]));
			budget->dates[i] = date;
			return;
		}
}

void
budget_pause(struct budget *budget, int64_t now_ns)
{
	budget->paused_until_ns = now_ns + KEY_RETRY_MS * NS_PER_MS;
}
