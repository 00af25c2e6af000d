package line12345.hotline.life;

import line12345.hotline.life.Book.State;
import line12345.hotline.life.Book.Ticket;
import line12345.hotline.life.Model.Verdict;
import line12345.ticketing.refusal.Refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** One walk: acts one after the other, each beside the model. */
final class Walk {
    /** A Monday, nine o'clock in the morning. */
    static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

    /** To bring all tickets to their end, more than enough. */
    private static final int FINISH = 400;

    /**
     * The product and the model disagree, or something is lost.
     *
     * @param kind the same for the same fault, so that a shorter script is about the same thing
     */
    record Failure(String kind, Act act, String words) {
        private static final String OUT = "on the way out: ";

        Failure onTheWayOut() {
            return new Failure(kind, act, OUT + words);
        }

        boolean isOnTheWayOut() {
            return words.startsWith(OUT);
        }
    }

    final List<Act> script = new ArrayList<>();
    final TreeMap<String, Integer> outcomes = new TreeMap<>();
    final Counts counts = new Counts();
    private final Walker walker;
    private final Walker.Trail trail = new Walker.Trail();
    private final Model model = new Model(START);
    private final Effects effects = new Effects(model);
    private List<Seen> seen = List.of();

    Walk(Walker walker) {
        this.walker = walker;
    }

    /**
     * Acts as {@code next} says until it has no more.
     *
     * @param toTheEnd then brings every ticket to its end
     */
    Optional<Failure> run(Function<Model, Act> next, boolean toTheEnd) {
        walker.begin(City.start());
        for (Act act = next.apply(model); act != null; act = next.apply(model)) {
            script.add(act);
            Optional<Failure> failure = step(act);
            if (failure.isPresent()) {
                return failure;
            }
        }
        return toTheEnd ? finish() : Optional.empty();
    }

    private Optional<Failure> finish() {
        Finish way = new Finish();
        for (int i = 0; i < FINISH; i++) {
            Act act = way.on(model);
            if (act == null) {
                return Optional.empty();
            }
            Optional<Failure> failure = step(act);
            if (failure.isPresent()) {
                return failure.map(one -> one.onTheWayOut());
            }
        }
        return Optional.of(new Failure("stuck", null, states()).onTheWayOut());
    }

    private String states() {
        return model.tickets.stream().map(one -> one.slot + " " + one.state).toList().toString();
    }

    private Optional<Failure> step(Act given) {
        Act act = given;
        long callback = 0;
        if (act.kind() == Act.Kind.TIME) {
            return time(act);
        }
        if (act.kind() == Act.Kind.RULE) {
            walker.rule(City.rule(act)[0], City.rule(act)[1]);
            effects.took(act);
            return Optional.empty();
        }
        if (act.kind() == Act.Kind.CALL && City.who(act).role().equals("回访员")) {
            Walker.Taken taken = walker.take(trail, City.who(act), model.now);
            if (taken == null) {
                return callable()
                        .map(one -> new Failure("no call", given, "nobody is given " + one.slot));
            }
            callback = taken.id();
            act = new Act(act.kind(), act.who(), taken.slot(), act.a(), act.b(), act.stale());
        }
        return missing(act) ? Optional.empty() : act(act, callback);
    }

    private Optional<Ticket> callable() {
        return model.tickets.stream()
                .filter(one -> one.state == State.WAITING_CALLBACK)
                .filter(one -> !model.now.isBefore(one.nextCall))
                .findFirst();
    }

    /** An act about something that is not there, as happens in a shortened script. */
    private boolean missing(Act act) {
        if (act.kind() == Act.Kind.FILE) {
            return trail.ids.size() >= City.SLOTS;
        }
        return act.ticket() >= trail.ids.size()
                || act.kind() == Act.Kind.DECIDE_WISH && act.a() >= model.at(act).asked.size()
                || act.kind() == Act.Kind.JOIN && act.a() % City.SLOTS >= trail.ids.size();
    }

    private Optional<Failure> act(Act act, long callback) {
        Verdict verdict = model.may(act);
        boolean filing = act.kind() == Act.Kind.FILE;
        Seen before = filing ? null : seen.get(act.ticket());
        Refusal refused = null;
        try {
            walker.act(act, trail, before, callback, model.now);
        } catch (Refusal refusal) {
            refused = refusal;
        } catch (RuntimeException | Error bug) {
            return Optional.of(new Failure("bug " + act.kind(), act, bug.toString()));
        }
        String outcome = refused == null ? "taken" : "refused";
        outcomes.merge(act.kind() + " " + outcome, 1, Integer::sum);
        if (verdict == Verdict.YES && refused != null) {
            String said = refused.code() + " " + refused.sentence();
            return Optional.of(new Failure("refused " + act.kind(), act, said));
        }
        if (verdict == Verdict.NO && refused == null) {
            return Optional.of(new Failure("taken " + act.kind(), act, "the model refuses it"));
        }
        if (refused == null) {
            effects.took(act);
        }
        if (refused != null && !refused.sentence().matches(".*\\p{IsHan}.*")) {
            return Optional.of(new Failure("no sentence", act, refused.code()));
        }
        int slot = filing ? trail.ids.size() - 1 : act.ticket();
        return compare(act, refused == null && verdict == Verdict.EITHER ? slot : -1)
                .or(() -> version(act, before));
    }

    private Optional<Failure> version(Act act, Seen before) {
        boolean taken = before != null && seen.get(act.ticket()).version > before.version;
        boolean moved = before != null && Compare.moved(before, seen.get(act.ticket()));
        return moved && !taken
                ? Optional.of(new Failure("version", act, "the version stayed"))
                : Optional.empty();
    }

    private Optional<Failure> time(Act act) {
        Instant until = model.now.plus(Duration.ofMinutes(City.minutes(act)));
        boolean asleep = act.b() % 5 == 0;
        Instant due = walker.nextAlarm(trail, until);
        for (int i = 0; due != null; i++, due = walker.nextAlarm(trail, until)) {
            Instant at = asleep ? until : due.isBefore(model.now) ? model.now : due;
            int fired = walker.fire(trail, at);
            effects.passed(at);
            Optional<Failure> failure = compare(act, -1);
            if (failure.isPresent()) {
                return failure;
            }
            if (fired == 0 || i > 500) {
                return Optional.of(new Failure("alarm", act, "does not fire: " + due));
            }
        }
        effects.passed(until);
        return compare(act, -1);
    }

    private Optional<Failure> compare(Act act, int adopted) {
        List<Seen> before = seen;
        seen = walker.see(trail);
        counts.count(before, seen);
        for (Seen one : seen) {
            Ticket mine = model.tickets.get(one.ticket.slot);
            if (one.ticket.slot == adopted) {
                Compare.adopt(mine, one);
            }
            Optional<String> difference = Compare.difference(mine, one);
            if (difference.isPresent()) {
                String kind = "difference after " + act.kind();
                return Optional.of(new Failure(kind, act, difference.get()));
            }
            Compare.learn(mine, one);
            Optional<String> lost = Compare.lost(one, seen);
            if (lost.isPresent()) {
                return Optional.of(new Failure("lost after " + act.kind(), act, lost.get()));
            }
        }
        return Optional.empty();
    }
}
