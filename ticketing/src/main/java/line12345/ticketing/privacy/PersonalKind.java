package line12345.ticketing.privacy;

/**
 * What kind of personal data it is; of two that overlap, the one named first here tells more.
 * Source: 《个人信息保护法》第四条、第二十八条.
 */
public enum PersonalKind {
    IDENTITY_CARD("身份证号"),
    PHONE("电话"),
    BANK_CARD("银行卡号"),
    EMAIL("电子邮箱"),
    ACCOUNT("微信或 QQ 号", "社交账号"),
    PLATE("车牌号"),
    REFERENCE("工单编号"),
    BIRTH("出生日期"),
    ADDRESS("住址"),
    NAME("姓名");

    private final String chinese;
    private final String stands;

    PersonalKind(String chinese) {
        this(chinese, chinese);
    }

    PersonalKind(String chinese, String stands) {
        this.chinese = chinese;
        this.stands = stands;
    }

    public String chinese() {
        return chinese;
    }

    /** What is written in its place, such as {@code [电话]}: of the data itself nothing stays. */
    public String replacement() {
        return "[" + stands + "]";
    }
}
