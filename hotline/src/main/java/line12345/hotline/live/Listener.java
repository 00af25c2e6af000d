package line12345.hotline.live;

import line12345.ticketing.account.Actor;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * One page that listens: who sits there and up to which number everything was told. Everything runs
 * on the one thread of its connection, but for what is said to be {@code volatile}.
 *
 * <p>It holds no facts of its own. A page that reads slowly keeps its place and is served from the
 * ring, then from the database, when its line has room again.
 */
final class Listener {
    /** Bytes put on the line at once. */
    private static final int GULP = 32 * 1024;

    private final LiveFacts facts;
    private final Line line;
    private final Lane lane;
    private Actor actor;
    private long position;
    private long turn;
    private FactHistory.Page page;
    private int read;
    private boolean waiting;
    private boolean ended;
    private byte[] first;
    private int beatsMissed;
    private boolean beat;
    private volatile byte[] presence;

    /** Of the fifteen seconds of a beat, the one that is its own. */
    private final int second = ThreadLocalRandom.current().nextInt(Pulse.BEAT);

    final String token;

    /** When the session was last seen to run, in the machine's own nanoseconds. */
    volatile long confirmed = System.nanoTime();

    /**
     * @param position everything up to here was told
     * @param first what is said before anything else
     */
    Listener(
            LiveFacts facts,
            Line line,
            Lane lane,
            Actor actor,
            String token,
            long position,
            byte[] first) {
        this.facts = facts;
        this.line = line;
        this.lane = lane;
        this.actor = actor;
        this.token = token;
        this.position = position;
        this.first = first;
    }

    int second() {
        return second;
    }

    Lane lane() {
        return lane;
    }

    /** From any thread: only the newest is told. */
    void presence(byte[] frame) {
        presence = frame;
        lane.run(this::pump);
    }

    /**
     * The line is alive. Rights are looked at again: whoever has changed the office hears of the
     * new one from here on.
     *
     * @param now null if nobody could be asked
     * @return false when it has been full for so many beats that nobody seems to read
     */
    boolean beat(Actor now, int mostMissed) {
        actor = now == null ? actor : now;
        beatsMissed = line.full() ? beatsMissed + 1 : 0;
        beat = true;
        pump();
        return beatsMissed <= mostMissed;
    }

    void end() {
        ended = true;
        line.end();
    }

    void drop() {
        ended = true;
        line.drop();
    }

    /** The connection is gone. */
    void gone() {
        ended = true;
    }

    /** Writes whatever is to be told, as long as the line has room. */
    void pump() {
        if (ended) {
            return;
        }
        boolean more = true;
        while (more && !line.full()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
            gather(bytes);
            more = bytes.size() >= GULP;
            if (bytes.size() > 0) {
                line.write(bytes.toByteArray());
            }
        }
        if (line.full()) {
            line.whenDrained(this::pump);
        }
    }

    private void gather(ByteArrayOutputStream bytes) {
        if (first != null) {
            bytes.writeBytes(first);
            first = null;
        }
        gatherSigns(bytes);
        byte[] others = presence;
        if (others != null) {
            presence = null;
            bytes.writeBytes(others);
        }
        gatherFacts(bytes);
        if (beat) {
            beat = false;
            bytes.writeBytes(Frame.place("beat", position));
        }
    }

    private void gatherSigns(ByteArrayOutputStream bytes) {
        long newest = turn;
        for (SignBoard.Shown sign : facts.signs()) {
            newest = Math.max(newest, sign.turn());
            if (sign.turn() > turn && sign.roles().contains(actor.role())) {
                bytes.writeBytes(sign.frame());
            }
        }
        turn = newest;
    }

    private void gatherFacts(ByteArrayOutputStream bytes) {
        while (bytes.size() < GULP && !waiting && !ended && position < facts.known()) {
            if (page != null) {
                turnPage(bytes);
                continue;
            }
            ToldFact fact = facts.at(position + 1);
            if (fact == null) {
                readOn();
            } else {
                tell(fact, bytes);
                position = fact.number();
            }
        }
    }

    private void turnPage(ByteArrayOutputStream bytes) {
        List<ToldFact> all = page.facts();
        while (read < all.size() && bytes.size() < GULP) {
            ToldFact fact = all.get(read++);
            if (fact.number() > position) {
                tell(fact, bytes);
                position = fact.number();
            }
        }
        if (read == all.size()) {
            // Numbers without a fact, deleted long ago, must not be asked for again and again.
            position = Math.max(position, page.until());
            page = null;
        }
    }

    private void tell(ToldFact fact, ByteArrayOutputStream bytes) {
        if (fact.audience().includes(actor)) {
            bytes.writeBytes(fact.frame());
        }
    }

    private void readOn() {
        waiting = true;
        facts.history(position).whenComplete((found, problem) -> lane.run(() -> take(found)));
    }

    /** Without a page the line is broken off: the page comes back with its number. */
    private void take(FactHistory.Page found) {
        waiting = false;
        if (ended) {
            return;
        }
        if (found == null) {
            drop();
            return;
        }
        page = found;
        read = 0;
        pump();
    }
}
