package line12345.hotline.call.exchange;

import jakarta.enterprise.context.ApplicationScoped;

import line12345.ticketing.entrance.Care;
import line12345.ticketing.entrance.CareSource;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Whether the exchange is one with which this house works as it should. Calls are answered all the
 * same; an administrator learns what is wrong and what to do.
 */
@ApplicationScoped
public class ExchangeFitness implements CareSource {
    /** What can be wrong. */
    public enum Point {
        VERSION,
        QUEUES,
        PLACE
    }

    private final Map<Point, String> troubles = new ConcurrentSkipListMap<>();

    /**
     * @param version as the exchange says it
     * @param expected major versions, as people read them
     */
    public void untried(String version, String expected) {
        troubles.put(
                Point.VERSION,
                "电话交换机 Asterisk 的版本是 "
                        + (version.isEmpty() ? "未知" : version)
                        + "，本系统只在 "
                        + expected
                        + " 版上验证过：来电照常接听，但转接、监听、录音可能不正常，请尽快换成 "
                        + expected
                        + " 版。");
    }

    /** The queues cannot be brought to the exchange. */
    public void queuesNotThere() {
        troubles.put(
                Point.QUEUES,
                "业务队列送不到电话交换机，所有来电都在综合队列等候：请部署人员设置 LINE12345_EXCHANGE_QUEUES，"
                        + "并让服务能写、交换机能读这个目录。");
    }

    /** Somebody has ticked it, and no citizen hears it. */
    public void placeNotSaid() {
        troubles.put(
                Point.PLACE,
                "“播报排队位置”已勾选，但电话系统里没有成套的中文提示音，市民只听到等候音："
                        + "请部署人员录好 zh 目录里的数字和报位提示音后重启电话系统，或者取消勾选。");
    }

    public void well(Point point) {
        troubles.remove(point);
    }

    /** Empty when all is well. */
    public String sentence() {
        return String.join(" ", troubles.values());
    }

    @Override
    public List<Care> cares(Instant now) {
        return troubles.values().stream()
                .map(sentence -> new Care(true, sentence, "/queues", "去看"))
                .toList();
    }
}
