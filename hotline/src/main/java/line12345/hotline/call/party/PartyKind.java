package line12345.hotline.call.party;

/** Who can be brought to a call. */
public enum PartyKind {
    DUTY("值班员"),
    COLLEAGUE("同事"),
    EMERGENCY("紧急专线"),
    QUEUE("排队");

    private final String chinese;

    PartyKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
