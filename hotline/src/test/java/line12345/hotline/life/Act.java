package line12345.hotline.life;

/**
 * One thing somebody does; everything is named by its place in a list, so that a shorter script
 * still means something.
 *
 * @param who place among {@link City#PEOPLE}
 * @param ticket place among the walk's tickets
 * @param a what is chosen, by kind
 * @param b a second choice, by kind
 * @param stale with the version of before the last change
 */
record Act(Kind kind, int who, int ticket, int a, int b, boolean stale) {
    enum Kind {
        FILE("受理"),
        DISPATCH("派单"),
        WITHDRAW("撤回派单"),
        DECIDE("会商定责"),
        SIGN("签收"),
        REPLY("回复"),
        SIGN_OFF("领导批准"),
        REJECT("领导退回修改"),
        PAUSE("等待市民补充"),
        RESUME("恢复办理"),
        SEND_DOWN("转下级办理"),
        SEND_BACK_LOWER("退回下级重写"),
        RECALL_LOWER("收回"),
        ASK_RETURN("申请退单"),
        ASK_EXTENSION("申请延期"),
        ASK_HARD("申请疑难挂账"),
        ASK_UNREASONABLE("申请不合理诉求认定"),
        DECIDE_WISH("审核申请"),
        APPROVE("审核通过"),
        SEND_BACK("审核退回"),
        CALL("回访"),
        RATE("市民自行评价"),
        OBJECT("市民提出异议"),
        URGE("催办"),
        JOIN("并单"),
        PART("拆单"),
        DROP("撤回诉求"),
        TIME("时间过去"),
        RULE("修改规则");

        final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }
    }

    @Override
    public String toString() {
        String said =
                switch (kind) {
                    case TIME -> City.minutes(this) + " 分钟" + (b % 5 == 0 ? "（服务停机，一次补做）" : "");
                    case RULE -> City.rule(this)[0] + " = " + City.rule(this)[1];
                    case FILE -> City.FIRST[a % City.FIRST.length] + " " + City.KINDS[b % 6];
                    case DISPATCH, DECIDE -> City.choice(a);
                    case SEND_DOWN -> "→ " + City.OFFICES[a % City.OFFICES.length];
                    case DECIDE_WISH -> (b % 3 != 0 ? "同意" : "不同意") + " #" + a;
                    case CALL -> City.CALLS[a % City.CALLS.length];
                    case RATE -> a % 2 == 0 ? "满意" : "不满意";
                    case JOIN -> "→ ticket " + a % City.SLOTS;
                    case SEND_BACK_LOWER, RECALL_LOWER -> "#" + a;
                    case ASK_EXTENSION -> a % 6 == 0 ? "60 个工作日" : "1 个工作日";
                    default -> "";
                };
        String person = kind == Kind.TIME ? "" : City.who(this).name() + " ";
        String where = kind == Kind.TIME || kind == Kind.RULE ? "" : "ticket " + ticket + " ";
        return "%-16s %s%s%s %s%s   [%s,%d,%d,%d,%d,%b]"
                .formatted(
                        kind,
                        person,
                        where,
                        kind.chinese,
                        said,
                        stale ? "（旧版本）" : "",
                        kind,
                        who,
                        ticket,
                        a,
                        b,
                        stale);
    }

    /** Reads what stands in brackets at the end of {@link #toString}. */
    static Act parse(String line) {
        String[] parts =
                line.substring(line.lastIndexOf('[') + 1, line.lastIndexOf(']')).split(",");
        return new Act(
                Kind.valueOf(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]),
                Integer.parseInt(parts[4]),
                Boolean.parseBoolean(parts[5]));
    }
}
