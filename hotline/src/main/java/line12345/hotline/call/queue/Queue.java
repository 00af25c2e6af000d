package line12345.hotline.call.queue;

import line12345.ticketing.matter.TicketKind;

import java.time.Instant;

/**
 * A queue in which citizens wait for an agent 业务队列, as entered last.
 *
 * @param edition the entry that holds
 * @param key stable, in addresses, facts and figures
 * @param name as people read it, such as 企业
 * @param greeting what the agent says first; empty for the city's usual words
 * @param confidential its tickets keep the citizen unknown from birth, and only its own agents,
 *     reviewers and managers read them
 * @param kind what a ticket of it begins as, or null
 * @param why of the newest entry
 * @param changedBy empty for what a city starts with
 * @param changedAt null for what a city starts with
 */
public record Queue(
        long edition,
        String key,
        String name,
        int position,
        boolean active,
        String greeting,
        boolean confidential,
        TicketKind kind,
        Opening opening,
        Ringing ringing,
        Overflow overflow,
        Night night,
        Entrance entrance,
        String why,
        String changedBy,
        Instant changedAt) {
    /** The one that is always there: where nobody says otherwise, a citizen waits here. */
    public static final String GENERAL = "general";

    /**
     * How agents are rung.
     *
     * @param seconds until the next agent is tried
     * @param weight of two queues with the same free agent, the heavier one gets him
     * @param place whether the citizen hears which place in the queue is his
     * @param target within how many seconds a call should be answered
     * @param longestWait seconds after which a citizen is told that nobody can answer
     */
    public record Ringing(
            Strategy strategy,
            int seconds,
            int weight,
            boolean place,
            int target,
            int longestWait) {}

    /**
     * Who helps.
     *
     * @param after seconds after which the other queue's agents are offered as well
     * @param to that queue's key; null for nobody, and then only when no own agent is signed in
     */
    public record Overflow(int after, String to) {}

    /**
     * Outside working hours 夜间值守.
     *
     * @param seats how many should be signed in at least
     * @param prompt the recording that a citizen hears first, a name; empty for none
     */
    public record Night(int seats, String prompt) {}

    /**
     * How a citizen comes in without saying more.
     *
     * @param number dialled, digits; null for none
     * @param digit of the short menu; null for none
     */
    public record Entrance(String number, String digit) {}

    public boolean general() {
        return GENERAL.equals(key);
    }
}
