package line12345.hotline.life;

import line12345.hotline.life.Act.Kind;
import line12345.hotline.life.Book.Ticket;
import line12345.hotline.life.Model.Verdict;

import java.util.Random;
import java.util.function.Function;

/** Draws the next act: mostly one that should be taken, else one near to it or any. */
final class Draw implements Function<Model, Act> {
    private static final Kind[] KINDS = Kind.values();
    private final Finish way = new Finish();
    private final Random random;
    private int left;

    Draw(long seed, int acts) {
        random = new Random(seed);
        left = acts;
    }

    @Override
    public Act apply(Model model) {
        if (left-- <= 0) {
            return null;
        }
        if (model.tickets.isEmpty() || model.tickets.size() < City.SLOTS && percent(15)) {
            return new Act(
                    Kind.FILE, percent(80) ? 0 : who(), small(4), small(60), small(60), false);
        }
        if (percent(10)) {
            return new Act(Kind.TIME, 0, 0, small(60), small(60), false);
        }
        if (percent(6)) {
            return new Act(Kind.RULE, 4, 0, small(600), 0, false);
        }
        if (percent(40)) {
            return onward(model);
        }
        Act good = good(model);
        if (percent(75)) {
            return good;
        }
        return percent(50) ? any(KINDS[small(KINDS.length - 2)], model) : near(good);
    }

    /** Without it most walks would never come as far as the callback. */
    private Act onward(Model model) {
        Ticket ticket = model.tickets.get(small(model.tickets.size()));
        if (!ticket.state.open() || ticket.state == Book.State.FOLLOWING) {
            return good(model);
        }
        Act act = way.step(ticket, model);
        boolean chosen = act.kind() == Kind.CALL || act.kind() == Kind.RATE;
        return chosen
                ? new Act(act.kind(), act.who(), act.ticket(), small(60), small(60), false)
                : act;
    }

    /** Any of a kind that needs no ticket. */
    Act some(Kind kind) {
        return new Act(kind, 4, 0, small(600), small(60), false);
    }

    /** One that should be taken, if a few tries find one. */
    Act good(Model model) {
        Act act = null;
        for (int i = 0; i < 12; i++) {
            Kind kind = KINDS[1 + small(KINDS.length - 3)];
            if (kind == Kind.DROP && percent(90)) {
                // It can be done nearly always: else no ticket would live long.
                continue;
            }
            for (int j = 0; j < 80; j++) {
                act = any(kind, model);
                if (!act.stale() && model.may(act) == Verdict.YES) {
                    return act;
                }
            }
        }
        return act;
    }

    private Act any(Kind kind, Model model) {
        int a =
                kind == Kind.DECIDE_WISH
                        ? small(6)
                        : kind.name().endsWith("LOWER") ? small(10) : small(60);
        return new Act(kind, who(), small(model.tickets.size()), a, small(60), percent(6));
    }

    private Act near(Act act) {
        return switch (small(3)) {
            case 0 -> new Act(act.kind(), who(), act.ticket(), act.a(), act.b(), false);
            case 1 -> new Act(act.kind(), act.who(), act.ticket(), act.a(), act.b(), true);
            default -> new Act(act.kind(), act.who(), small(4), small(60), act.b(), false);
        };
    }

    private int who() {
        return small(City.PEOPLE.size());
    }

    private int small(int bound) {
        return random.nextInt(bound);
    }

    private boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }
}
