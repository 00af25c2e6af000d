package line12345.ticketing.bulk;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.util.List;

/** A step that may be taken for many tickets at once. Found by type. */
public interface BulkAction {
    /**
     * @param code as {@link BulkWords#ground()} will hold it
     */
    record Ground(String code, String name) {}

    /** Stable: it stands in the table. Lower case words with hyphens. */
    String key();

    /** Address of the list on whose rows it works: {@code /pool}. */
    String list();

    /** As it stands on the button, two to six characters: 签收. */
    String verb();

    /** What a done row says. */
    String done();

    /** Whether it can be undone and how; said before it is done: 催办已经通知承办单位，不能撤回. */
    String undo();

    /**
     * Key of the step that takes it back for all rows that were done; empty where there is none.
     */
    default String inverse() {
        return "";
    }

    /** Whether this person takes the step; each ticket's own rules are looked at row by row. */
    boolean isFor(Actor actor);

    /**
     * The ordinary use case for one row; its refusals become the row's sentence.
     *
     * @param now when this row is done
     */
    void on(BulkTarget target, BulkWords words, Actor by, Instant now);

    /**
     * All that the filter of the list shows, most pressing first.
     *
     * @param filter the address's query, such as {@code ?only=sign}
     * @param most no more than that
     */
    List<BulkTarget> all(String filter, int most, Actor by, Instant now);

    /** To choose from; empty where no ground is needed. */
    default List<Ground> grounds(Instant now) {
        return List.of();
    }

    /** What the field for words asks for; empty where there is no such field. */
    default String asks() {
        return "";
    }

    /** False where each row must have been read before it is marked. */
    default boolean allAtOnce() {
        return true;
    }
}
