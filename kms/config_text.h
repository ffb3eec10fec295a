/*
 * The text of kms.cfg below libconfig's grammar: for those who change the
 * text and keep its comments.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_CONFIG_TEXT_H
#define KMS_CONFIG_TEXT_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Length, at least 1, of what stands at text (len >= 1): a white space, a
 * comment, a string, or one other character. *blank tells the first two.
 */
size_t config_lexeme(const char *text, size_t len, bool *blank);

/*
 * Blank a comma that stands behind the last element of a list, which the
 * guide's enrolment leaves there and libconfig before 1.7 refuses. Everything
 * else, wrong commas too, stays for libconfig to judge.
 */
void config_drop_last_commas(char *text, size_t len);

/*
 * Blank a comment to the end of the line where no end of line follows, which
 * libconfig before 1.7 refuses.
 */
void config_drop_last_comment(char *text, size_t len);

/*
 * Line, from 1, of a string or comment that is never closed, or 0. libconfig
 * takes the text up to its end for that comment, without a word.
 */
unsigned int config_unclosed(const char *text, size_t len);

/*
 * What may be wrong where libconfig finds a syntax error, to be put behind its
 * words: what stands in this line, from 1, of the text or in the one before.
 */
const char *config_hint(const char *text, unsigned int line);

#endif /* KMS_CONFIG_TEXT_H */
