package line12345.hotline.load;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * What a city says to its hotline, made up: few matters and places come again and again, most texts
 * are short and some very long, some people call every week.
 */
final class Talk {
    /** What the catalogue sends to an office. */
    record Topic(String matter, String matterName, String place, String placeName) {}

    private static final int REGULARS = 3000;
    private static final double REGULAR_SHARE = 0.35;
    private static final List<String> NAMES =
            List.of("", "王女士", "李先生", "张师傅", "陈阿姨", "欧阳先生", "刘老师", "杨女士");

    /** By share in a province's July 2024 report, consultations last: most are answered at once. */
    private static final List<String> KINDS =
            List.of("COMPLAINT", "HELP", "CONSULTATION", "SUGGESTION", "REPORT", "PRAISE");

    private static final List<String> SPOTS =
            List.of("幸福里小区", "人民医院东门", "春晓路菜市场", "石桥中学北侧", "南门老街", "矿山新村", "云湖公园西门", "望江大道地铁口");
    private static final List<String> OPENINGS =
            List.of("您好，我想反映", "市民来电反映", "再次反映", "我们小区业主联名反映", "来电人称", "请有关部门尽快处理：");
    private static final List<String> DETAILS =
            List.of(
                    "这个情况已经持续两个多星期了，白天晚上都一样。",
                    "之前找过物业和社区，都说不归他们管，让我打 12345。",
                    "老人和小孩经过的时候特别危险，前天已经有人摔倒了。",
                    "我上个月打过一次电话，当时回复说七天内解决，到现在没有人联系我。",
                    "希望尽快派人到现场看一看，最好来之前先打个电话。",
                    "附近居民意见都很大，微信群里天天有人说。",
                    "早上六点到八点、晚上七点到十一点最严重，其他时间好一些。",
                    "我这里有照片和录像，需要的话可以提供。",
                    "对方态度很不好，还说告到哪里都没有用。",
                    "请告诉我具体由哪个单位负责、什么时候能有结果。",
                    "家里有病人需要休息，实在受不了才打电话的。",
                    "按照规定这里应该是禁止的，但是一直没有人管。");

    private final List<Topic> topics;
    private final double portal;
    private final double answered;
    private final Random random;
    private final Skew topic;
    private final Skew regular = new Skew(REGULARS, 1.0);
    private final Skew detail = new Skew(DETAILS.size(), 0.7);
    private final Skew kind = new Skew(KINDS.size(), 1.0);
    private final Skew spot = new Skew(SPOTS.size(), 0.8);

    /**
     * @param portal share of requests written on the web
     * @param answered share of the others that are answered at once instead of dispatched
     */
    Talk(List<Topic> topics, double portal, double answered, Random random) {
        this.topics = topics;
        this.portal = portal;
        this.answered = answered;
        this.random = random;
        topic = new Skew(topics.size(), 0.9);
    }

    Wish next() {
        Topic of = topics.get(topic.draw(random));
        boolean web = random.nextDouble() < portal;
        boolean now = !web && random.nextDouble() < answered;
        String address = SPOTS.get(spot.draw(random)) + (1 + random.nextInt(30)) + " 号楼";
        return new Wish(
                new UUID(random.nextLong(), random.nextLong()).toString(),
                web,
                phone(),
                NAMES.get(random.nextInt(NAMES.size())),
                KINDS.get(kind.draw(random)),
                urgency(web),
                content(of, address),
                of.matter(),
                of.place(),
                address,
                random.nextInt(10) == 0,
                now ? "已向来电人说明有关规定和办理流程，来电人表示清楚。" : null);
    }

    private String phone() {
        return random.nextDouble() < REGULAR_SHARE
                ? "1390%07d".formatted(regular.draw(random))
                : "138%08d".formatted(random.nextInt(100_000_000));
    }

    private String urgency(boolean web) {
        int of = random.nextInt(100);
        return web || of >= 6 ? "ORDINARY" : of == 0 ? "CRITICAL" : "URGENT";
    }

    /** Three sentences of four end soon; one text of a hundred goes on and on. */
    private String content(Topic of, String address) {
        StringBuilder text = new StringBuilder();
        text.append(OPENINGS.get(random.nextInt(OPENINGS.size())))
                .append(of.placeName())
                .append(address)
                .append("的")
                .append(of.matterName())
                .append("问题。");
        int sentences = random.nextInt(100) == 0 ? 40 + random.nextInt(20) : 1;
        while (sentences < 12 && random.nextInt(4) > 0) {
            sentences++;
        }
        for (int i = 0; i < sentences; i++) {
            text.append(DETAILS.get(detail.draw(random)));
        }
        return text.toString();
    }
}
