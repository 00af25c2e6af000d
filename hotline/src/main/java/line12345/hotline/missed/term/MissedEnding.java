package line12345.hotline.missed.term;

/** Why an entry is off the list. */
public enum MissedEnding {
    REACHED("已回拨接通"),
    CAME_THROUGH("市民再次来电，已接通"),
    SPOKEN("已在其他通话中联系上"),
    UNREACHED("联系不上"),
    INVALID("空号，无法回拨"),
    WITHHELD("没有来电号码，无法回拨"),
    NOT_A_SUBSCRIBER("不是可以回拨的号码"),
    ANSWERED_AFTER_ALL("更正：当时已接听"),
    PUT_ASIDE("不再回拨");

    private final String chinese;

    MissedEnding(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
