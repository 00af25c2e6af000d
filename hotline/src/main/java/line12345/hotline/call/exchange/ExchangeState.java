package line12345.hotline.call.exchange;

import java.time.Instant;

/**
 * @param link OFF if no exchange is configured
 * @param since null until the first try has come out
 */
public record ExchangeState(Link link, Instant since) {
    /** Whether we hear the exchange. */
    public enum Link {
        OFF("未启用电话"),
        DOWN("电话中断"),
        UP("电话正常");

        private final String chinese;

        Link(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    public boolean up() {
        return link == Link.UP;
    }
}
