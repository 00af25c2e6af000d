package line12345.ticketing.partner;

/** Who it is 对接方类型. */
public enum PartnerKind {
    POLICE("110 报警服务台"),
    PROVINCE("省平台"),
    CITY("外市 12345");

    private final String chinese;

    PartnerKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
