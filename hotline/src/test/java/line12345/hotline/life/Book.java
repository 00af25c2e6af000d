package line12345.hotline.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The tables of docs/ticket-life.md, copied by hand. Nothing here is taken from the product's
 * classes, so that a change there and in the generated page is noticed.
 */
final class Book {
    private Book() {}

    enum State {
        WAITING_DISPATCH,
        HANDLING,
        WAITING_MEETING,
        WAITING_REVIEW,
        WAITING_CALLBACK,
        FOLLOWING,
        CLOSED,
        ARCHIVED;

        boolean open() {
            return this != CLOSED && this != ARCHIVED;
        }
    }

    enum Leg {
        WAITING_SIGN,
        HANDLING,
        PAUSED,
        WAITING_APPROVAL,
        REPLIED,
        RETURNED,
        RECALLED,
        INFORMED;

        boolean open() {
            return ordinal() < REPLIED.ordinal();
        }
    }

    /** One line of "Steps of a ticket": who, from where, to where. */
    enum Step {
        FILE("市民 系统 话务员 窗口人员", State.WAITING_DISPATCH),
        ANSWER("话务员 窗口人员", State.CLOSED, State.WAITING_DISPATCH),
        REFUSE("话务员 窗口人员", State.CLOSED, State.WAITING_DISPATCH),
        HAND_OVER("话务员", State.CLOSED, State.WAITING_DISPATCH),
        PASS_PRAISE("系统 话务员 窗口人员", State.CLOSED, State.WAITING_DISPATCH),
        JOIN("话务员 审核员", State.FOLLOWING, State.WAITING_DISPATCH, State.HANDLING),
        PART("系统 话务员 审核员", State.WAITING_DISPATCH, State.FOLLOWING),
        DISPATCH("系统 话务员", State.HANDLING, State.WAITING_DISPATCH),
        WITHDRAW("话务员", State.WAITING_DISPATCH, State.HANDLING),
        TAKE_BACK("审核员", State.WAITING_DISPATCH, State.HANDLING),
        CALL_MEETING("审核员", State.WAITING_MEETING, State.HANDLING),
        DECIDE("管理人员", State.HANDLING, State.WAITING_MEETING),
        REPLY("经办人 负责人", State.WAITING_REVIEW, State.HANDLING),
        SEND_BACK("审核员", State.HANDLING, State.WAITING_REVIEW),
        APPROVE("系统 审核员", State.WAITING_CALLBACK, State.WAITING_REVIEW),
        SHARE_ANSWER("系统", State.WAITING_CALLBACK, State.FOLLOWING),
        CLOSE("市民 回访员", State.CLOSED, State.WAITING_CALLBACK),
        REDO("回访员", State.HANDLING, State.WAITING_CALLBACK),
        CLOSE_UNREASONABLE("管理人员", State.CLOSED, State.HANDLING),
        DROP(
                "市民",
                State.CLOSED,
                State.WAITING_DISPATCH,
                State.HANDLING,
                State.WAITING_MEETING,
                State.FOLLOWING,
                State.WAITING_REVIEW),
        REOPEN("审核员", State.HANDLING, State.CLOSED),
        ARCHIVE("系统", State.ARCHIVED, State.CLOSED);

        private final Set<String> by;
        final State to;
        private final Set<State> from;

        Step(String by, State to, State... from) {
            this.by = Set.of(by.split(" "));
            this.to = to;
            this.from = Set.of(from);
        }

        boolean by(Who who) {
            return by.contains(who.role());
        }

        boolean from(State state) {
            return from.contains(state);
        }
    }

    /** One line of "Steps of one office's part". */
    enum LegStep {
        SIGN("经办人 负责人", Leg.HANDLING, Leg.WAITING_SIGN),
        PAUSE("经办人 负责人", Leg.PAUSED, Leg.HANDLING),
        RESUME("经办人 负责人", Leg.HANDLING, Leg.PAUSED),
        SUBMIT("经办人", Leg.WAITING_APPROVAL, Leg.HANDLING),
        SIGN_OFF("负责人", Leg.REPLIED, Leg.WAITING_APPROVAL),
        REJECT("负责人", Leg.HANDLING, Leg.WAITING_APPROVAL),
        REPLY("经办人 负责人", Leg.REPLIED, Leg.HANDLING),
        SEND_BACK("经办人 负责人", Leg.HANDLING, Leg.REPLIED),
        RECALL(
                "经办人 负责人",
                Leg.RECALLED,
                Leg.WAITING_SIGN,
                Leg.HANDLING,
                Leg.PAUSED,
                Leg.WAITING_APPROVAL);

        private final Set<String> by;
        final Leg to;
        private final Set<Leg> from;

        LegStep(String by, Leg to, Leg... from) {
            this.by = Set.of(by.split(" "));
            this.to = to;
            this.from = Set.of(from);
        }

        boolean by(Who who) {
            return by.contains(who.role());
        }

        boolean from(Leg state) {
            return from.contains(state);
        }
    }

    /** What an office or a citizen can ask for. */
    enum Wish {
        RETURN(Leg.WAITING_SIGN, Leg.HANDLING),
        EXTENSION(Leg.HANDLING, Leg.PAUSED, Leg.WAITING_APPROVAL),
        HARD_CASE(Leg.HANDLING, Leg.PAUSED),
        UNREASONABLE(Leg.HANDLING, Leg.PAUSED),
        OBJECTION;

        private final Set<Leg> in;

        Wish(Leg... in) {
            this.in = Set.of(in);
        }

        /** Can be asked for while the part stands there. */
        boolean in(Leg state) {
            return in.contains(state);
        }
    }

    /**
     * Who acts.
     *
     * @param role as the page says it; 经办人 and 负责人 have an office
     */
    record Who(String name, String role, Long office) {
        boolean ofOffice() {
            return office != null;
        }
    }

    /** One office's part. */
    static class Part {
        final int position;
        final long office;
        final String part;
        final Integer parent;
        Leg state;
        int pauses;

        /** Done again or written again. */
        boolean again;

        Instant dispatchedAt;
        Instant dueAt;
        Instant signBy;
        Instant pausedUntil;

        Part(int position, long office, String part, Integer parent, Leg state) {
            this.position = position;
            this.office = office;
            this.part = part;
            this.parent = parent;
            this.state = state;
        }

        Part copy() {
            Part copy = new Part(position, office, part, parent, state);
            copy.pauses = pauses;
            copy.again = again;
            copy.dispatchedAt = dispatchedAt;
            copy.dueAt = dueAt;
            copy.signBy = signBy;
            copy.pausedUntil = pausedUntil;
            return copy;
        }

        boolean is(String other) {
            return part.equals(other);
        }
    }

    /** Something asked for. */
    static class Asked {
        final Wish wish;
        final int position;
        final long office;
        final String role;
        final Long decider;
        String state = "PENDING";

        Asked(Wish wish, int position, long office, String role, Long decider) {
            this.wish = wish;
            this.position = position;
            this.office = office;
            this.role = role;
            this.decider = decider;
        }

        boolean pending() {
            return state.equals("PENDING");
        }
    }

    /** One ticket as the page says it must be. */
    static class Ticket {
        final int slot;
        final String kind;
        final Long about;
        State state = State.WAITING_DISPATCH;
        Integer main;
        boolean second;
        boolean hard;
        int bounces;
        int redone;
        int tries;
        Instant triedAt;
        boolean rated;
        boolean tell;

        /** Who sent it out last, by sign-in; empty for the house. */
        String sentBy = "";

        int objections;
        String closing = "";
        String approver = "";
        Instant nextCall;
        Instant closedAt;
        Instant archiveAt;
        Instant urgedAt;
        int urgedToday;
        final List<Part> parts = new ArrayList<>();
        final List<Asked> asked = new ArrayList<>();
        final Set<Long> mustHandle = new java.util.HashSet<>();

        Ticket(int slot, String kind, Long about) {
            this.slot = slot;
            this.kind = kind;
            this.about = about;
        }

        Part add(long office, String part, Integer parent, Leg state) {
            Part added = new Part(parts.size() + 1, office, part, parent, state);
            parts.add(added);
            return added;
        }

        /** The part an office has in hand, or had last; null when it never had one. */
        Part of(long office) {
            Part last = null;
            for (Part part : parts) {
                if (part.office == office && (last == null || !last.state.open())) {
                    last = part;
                }
            }
            return last;
        }

        Part lead() {
            Part last = null;
            for (Part part : parts) {
                last = part.is("LEAD") ? part : last;
            }
            return last;
        }

        /** The lead that has it or has answered; null when it was taken from all of them. */
        Part answered() {
            Part last = null;
            for (Part part : parts) {
                boolean taken = part.state == Leg.RETURNED || part.state == Leg.RECALLED;
                last = part.is("LEAD") && !taken ? part : last;
            }
            return last;
        }

        boolean inHand(long office) {
            return parts.stream().anyMatch(one -> one.office == office && one.state.open());
        }

        List<Part> below(Part upper) {
            return parts.stream()
                    .filter(one -> one.parent != null && one.parent == upper.position)
                    .toList();
        }

        Asked pending(Wish wish, int position) {
            return asked.stream()
                    .filter(one -> one.pending() && one.wish == wish && one.position == position)
                    .findFirst()
                    .orElse(null);
        }
    }
}
