package line12345.ticketing.key;

/** What a key may do, beside what its account's role may. */
public enum KeyRight {
    READ("读取"),
    /** Steps of tickets: file, sign, reply, … */
    WRITE("办理"),
    /** Rules, calendar, offices, catalogue, keys and subscriptions. */
    ADMINISTER("管理"),
    /** Citizens' words of one medium, by the open interface and nowhere else. */
    INTAKE("投递");

    private final String chinese;

    KeyRight(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
