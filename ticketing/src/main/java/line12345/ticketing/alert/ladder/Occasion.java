package line12345.ticketing.alert.ladder;

/** What an office must be told of. How urgent the ticket is stands beside it. */
public enum Occasion {
    NEW("新派"),
    WAITING_SIGN("逾期未签收"),
    RETURNED("退回重办"),
    NEAR_DUE("即将到期"),
    OVERDUE("超期"),
    WAITING_APPROVAL("回复待审批"),
    URGED("市民催办"),
    SUPERVISED("督办");

    private final String chinese;

    Occasion(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
