package line12345.ticketing.watch;

/** A sign that a reply may be empty; a person judges. */
public enum Sign {
    TOO_SHORT("答复过短"),
    SAME_TEXT("与本单位其他答复文字相同"),
    NO_CONTACT("未写明怎样联系市民"),
    EMPTY_WORDS("答复里有套话");

    private final String chinese;

    Sign(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
