package line12345.hotline.console.clocks;

import line12345.ticketing.refusal.Refusal;

/** An address names a kind, an urgency, a year or an edition that does not exist. */
class NoSuchLimit extends Refusal {
    NoSuchLimit() {
        super("no-such-limit", 404, "没有这一项，请从列表进入。");
    }

    static <E extends Enum<E>> E named(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new NoSuchLimit();
    }
}
