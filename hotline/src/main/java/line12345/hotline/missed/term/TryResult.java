package line12345.hotline.missed.term;

import line12345.ticketing.contact.ContactOutcome;

import java.util.Arrays;
import java.util.Optional;

/** What came of calling back once. */
public enum TryResult {
    REACHED("接通", "1", true),
    NO_ANSWER("无人接听", "2", true),
    OFF("关机", "3", true),
    INVALID("空号", "4", true),
    REFUSED("拒绝", "5", true),
    /** The exchange says that somebody picked up; the agent heard that it was a machine. */
    VOICEMAIL("语音信箱", "6", true),
    BUSY("占线", "", true),
    /** The agent hung up first. Asks for another hour, but is no try. */
    GIVEN_UP("我方先挂断", "", false),
    /** The service or the exchange broke; nobody knows whether it rang. The same. */
    CUT("系统中断", "", false);

    private final String chinese;
    private final String key;
    private final boolean counts;

    TryResult(String chinese, String key, boolean counts) {
        this.chinese = chinese;
        this.key = key;
        this.counts = counts;
    }

    public String chinese() {
        return chinese;
    }

    /** The digit that says it; empty when only the exchange says it. */
    public String key() {
        return key;
    }

    public boolean byKey() {
        return !key.isEmpty();
    }

    public boolean counts() {
        return counts;
    }

    /** As a screen sends it; only what a person can say. */
    public static Optional<TryResult> said(String name) {
        return Arrays.stream(values())
                .filter(one -> one.byKey() && one.name().equals(name))
                .findFirst();
    }

    /** As the exchange says it; empty when the citizen was not rung at all. */
    public static Optional<TryResult> of(ContactOutcome outcome) {
        return switch (outcome) {
            case CONNECTED -> Optional.of(REACHED);
            case NO_ANSWER, UNREACHABLE -> Optional.of(NO_ANSWER);
            case BUSY -> Optional.of(BUSY);
            case REFUSED -> Optional.of(REFUSED);
            case INVALID -> Optional.of(INVALID);
            case GIVEN_UP -> Optional.of(GIVEN_UP);
            case CUT -> Optional.of(CUT);
            case CALLER_NO_ANSWER, EXCHANGE_AWAY -> Optional.empty();
        };
    }
}
