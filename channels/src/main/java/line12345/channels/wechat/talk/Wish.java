package line12345.channels.wechat.talk;

import line12345.ticketing.rating.Level;

/** What the house is to do before it can answer; what comes of it is the answer. */
sealed interface Wish {
    /** A code to the telephone of the conversation. */
    record SendCode() implements Wish {}

    record Prove(String code) implements Wish {}

    /** Fetch the picture that came. */
    record KeepPicture() implements Wish {}

    /** Fetch the recording that came. */
    record KeepVoice() implements Wish {}

    /** Fetch the film that came. */
    record KeepFilm() implements Wish {}

    record File() implements Wish {}

    record ShowList() implements Wish {}

    /**
     * @param nth of the own list, 1 is the newest
     */
    record Show(int nth) implements Wish {}

    record ShowByCode(String number, String code) implements Wish {}

    record Urge(int nth) implements Wish {}

    record Rate(Level level, boolean solved) implements Wish {}
}
