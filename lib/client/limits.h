/*
 * Every cap of a client, and what happens there.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef CLIENT_LIMITS_H
#define CLIENT_LIMITS_H

/*
 * Identities whose keys and sequence numbers are held, unless set otherwise. At
 * the cap late messages are given up before their time of grace is over, date
 * by date; then messages of further identities are refused. Of keys those go
 * first under which no message was ever opened, the one unused for longest
 * before others; a key is asked for again when it is needed, but its key
 * packets are gone.
 */
#define IDENTITIES_DFLT 262144
/*
 * Identities without a private key (yet): so many that came first, until the
 * server refuses their key, and so many of the others, of which the one unused
 * for longest goes.
 */
#define KEYLESS_FIRST_MAX 8192
#define KEYLESS_LATEST_MAX 8192
/*
 * Those whose private keys are kept ready for use, 17.5 KiB each. At the cap
 * the one unused for longest is made ready again when it is needed.
 */
#define KEYS_HOT_MAX 16
/*
 * Key packets remembered of one identity, see client/packets.h: those that have
 * opened a message; and first ones, and latest ones, that have not, fewer while
 * there is no private key. So many of each may claim the same sequence number.
 */
#define KEY_PACKETS_PROVEN_MAX 32
#define KEY_PACKETS_UNPROVEN_MAX 8
#define KEY_PACKETS_KEYLESS_MAX 2
#define KEY_PACKETS_SAME_MAX 2
/* Time to the next request for a private key that was refused or that opens
 * nothing: it doubles up to the second. */
#define KEY_RETRY_MS 1000
#define KEY_RETRY_MAX_MS 64000
/* Private keys asked for of new publishers and topics: a second, and at once,
 * unless set otherwise. And dates known to be the server's. */
#define KEY_RATE_DFLT 100
#define KEY_BURST_DFLT 20000
#define BUDGET_DATES_MAX 32

/* Bytes for what each of them has seen. Who needs more may take what others
 * leave; see client/replay.h. */
#define REPLAY_SHARE 256
/* Ranges in one set of seen numbers. At the cap half of them are joined, those
 * with the smallest gaps: numbers in there count as seen. */
#define SEEN_RANGES_MAX 65536
/* Ranges of a set that are never joined: two such sets and a run are within a
 * share. */
#define SEEN_RANGES_KEPT 8
/* Ranges of runs that have lost their names from which on those are joined
 * between which only a key packet is. */
#define SEEN_JOIN_MIN 64
/* Numbers that far below the newest are the last to be counted as seen. */
#define SEEN_WINDOW 1024
/* Runs of one identity told apart by their keys. At the cap the one unused
 * for longest is no longer told from older ones. */
#define REPLAY_RUNS_MAX 16

/* Sets of contexts and IVs that a session keeps: so many threads at
 * once find theirs ready, more make their own for one call. */
#define TOOLS_KEPT_MAX 8
/* IVs of one stock in each of them, from the same fresh random bytes. */
#define IVS_MAX 128

/* Names of topics and identities remembered with them, one of each place; and
 * of how long texts. */
#define MEMO_KEPT 8
#define MEMO_TEXT_MAX 192

/* Seconds between two sweeps for what has expired. */
#define SWEEP_S 60
/* Seconds after which the server is asked for time and dates again; and after
 * which it may be at all if there is reason for it: its clock and that of this
 * machine are CLOCK_DOUBT_S apart, or the connection is a new one. */
#define CLOCK_RESYNC_S 3600
#define CLOCK_DOUBT_RESYNC_S 60
#define CLOCK_DOUBT_S 3600
/* Seconds by which the server's clock has to jump to be worth a word. */
#define CLOCK_JUMP_S 60
/* Publisher: shortest time between two requests for fresh dates while a valid
 * one is held. */
#define DATES_RETRY_MS 1000

/* Publisher: seconds for which a key packet that was handed out is taken to be
 * on its way, though nobody came for the data packet. */
#define CLAIM_FRESH_S 5
/* Seconds for which that data packet may still come after the date. */
#define CLAIM_LATE_S 3600
/* Threads that have a say in one key at the same time. */
#define CLAIMS_MAX 4096
/* Keys of one topic kept because a thread has yet to come for data. At the cap
 * the oldest goes; its thread begins again with a key packet. */
#define LEASES_MAX 64
/* Packets under one key, so that no sequence number comes twice under it. */
#define KEY_PACKETS_SENT_MAX (UINT64_C(1) << 31)

/* Bytes of a file with public parameters. */
#define PARAMS_FILE_MAX 4096

/* Messages delivered last, and for how long (seconds), of which another copy
 * is taken for a delivery in duplicate, not for a replay. */
#define RECENT_MAX 1024
#define RECENT_S 60

/* Seconds for which late messages open unless set otherwise. */
#define LATE_GRACE_S 86400

#endif /* CLIENT_LIMITS_H */
