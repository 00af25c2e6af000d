package line12345.hotline.load;

import java.util.List;
import java.util.Locale;

/**
 * A year of tickets as a city has them, written past the service by whole statements: copies of one
 * that the service itself has filed, with texts of their own. Places, matters, offices, callers and
 * words are skewed. However many there are, the same few are open: what offices have in hand does
 * not grow with what they have done.
 */
final class InventedYear {
    static final long FIRST_ID = 1_000_000_000L;

    /** Open tickets of each office. */
    static final int OPEN_EACH = 40;

    private static final List<String> ROADS =
            List.of(
                    "人民路", "桂花路", "望江大道", "石桥街", "春晓路", "南门大街", "矿山路", "湖滨路", "解放路", "建设路", "文昌路",
                    "学府路", "青年路", "滨河路", "东风路", "环城北路", "工业大道", "长宁街", "五一路", "向阳路");
    private static final List<String> ESTATES =
            List.of(
                    "南湖花园", "金桂苑", "翠竹园", "阳光新城", "锦绣家园", "望江名邸", "石桥新村", "春晓小区", "机床厂宿舍", "紫薇园",
                    "碧水湾", "東方花园", "华庭", "丽景苑", "幸福里", "和谐家园");
    private static final List<String> TROUBLES =
            List.of(
                    "连续几天停水，居民用水困难",
                    "夜间施工噪音扰民，无法入睡",
                    "路灯不亮，晚上出行不安全",
                    "垃圾堆放多日无人清运，气味难闻",
                    "电梯经常故障，老人上下楼不便",
                    "占道经营影响通行",
                    "下水道堵塞，污水外溢到路面",
                    "物业服务不到位，收费不透明",
                    "车辆乱停乱放，堵塞消防通道",
                    "道路破损严重，有积水和坑洼",
                    "公交线路班次太少，等车时间长",
                    "餐馆油烟直排，影响楼上居民",
                    "拖欠工资，多次讨要没有结果",
                    "预付卡商家关门，要求退费",
                    "供暖温度不达标",
                    "咨询医保报销的办理流程",
                    "咨询户口迁移需要哪些材料",
                    "学校周边摊贩多，担心食品安全",
                    "绿化带被人占用种菜",
                    "网购商品存在质量问题，商家不予处理");
    private static final List<String> DETAILS =
            List.of(
                    "已经向社区反映过，至今没有处理",
                    "此前拨打过物业电话，答复正在联系维修",
                    "该情况已持续半个多月",
                    "附近居民意见很大",
                    "现场没有看到施工许可公示牌",
                    "家中有老人和小孩，生活受到影响",
                    "市民可以提供照片和录像",
                    "希望工作人员到现场核实",
                    "上周曾有人来看过，之后没有下文",
                    "每天早上六点开始，晚上十一点才结束",
                    "涉及三栋楼约两百户居民",
                    "相关单位互相推诿");
    private static final List<String> WISHES =
            List.of(
                    "请尽快派人处理并回复",
                    "要求相关部门核实后给予答复",
                    "希望得到书面说明",
                    "请明确整改时限",
                    "要求退还费用",
                    "希望加强日常巡查",
                    "请告知办理进度",
                    "建议增设标识和设施");

    private final Database database;
    private final long template;
    private final WordCopy words;

    /**
     * @param number of a dispatched ticket that the service has filed
     */
    InventedYear(Database database, String number) {
        this.database = database;
        this.template = database.number("select id from ticket where number = ?", number);
        this.words = new WordCopy(database);
    }

    /** Adds closed tickets {@code from} to {@code to}, spread over the year; open ones at first. */
    void add(long from, long to) {
        database.run("set session_replication_role = replica; set jit = off");
        functions();
        if (from == 1) {
            open();
        }
        citizens(from / 3, to / 3);
        String places = "(select g from generate_series(%d, %d) g) places(g)".formatted(from, to);
        String at =
                "(timestamptz '%s' + interval '360 days' * ((g - %d)::float8 / %d))"
                        .formatted(words.yearAgo(), from, to - from + 1);
        tickets(places, at, false);
        database.run("set session_replication_role = default");
        words.copy(FIRST_ID + from, FIRST_ID + to);
        for (String table :
                List.of("ticket", "leg", "timeline_entry", "citizen", "alarm", "ticket_words")) {
            database.run("vacuum analyze " + table);
        }
        database.run("checkpoint");
    }

    /** In the order in which they came, as in life: neighbours in time lie beside each other. */
    private void open() {
        long offices = database.number("select count(*) from department where active");
        String places =
                "(select g - %1$d from generate_series(0, %1$d - 1) g) places(g)"
                        .formatted(offices * OPEN_EACH);
        String at =
                "(timestamptz '%s' + interval '365 days' + interval '5 days' * (g::float8 / %d))"
                        .formatted(words.yearAgo(), offices * OPEN_EACH);
        tickets(places, at, true);
        words.copy(FIRST_ID - offices * OPEN_EACH, FIRST_ID - 1);
    }

    private void functions() {
        database.run(
                """
                create or replace function pg_temp.u(g bigint, k int) returns float8 immutable
                language sql as
                    'select (hashint8(g * 31 + k) & 2147483647) / 2147483648.0::float8';
                create or replace function pg_temp.one(a text[], g bigint, k int) returns text
                immutable language sql as
                    'select a[1 + floor(power(pg_temp.u(g, k), 1.6) * array_length(a, 1))::int]';
                create or replace function pg_temp.offices() returns bigint[] stable
                language sql as
                    'select array_agg(id order by id) from public.department where active';
                """);
    }

    private void citizens(long from, long to) {
        database.run(
                """
                insert into citizen (id, phone_sealed, phone_hash, phone_masked)
                select %1$d + g, c.phone_sealed, 'invented-' || g, c.phone_masked
                from citizen c, generate_series(%2$d, %3$d) g
                where c.id = (select citizen_id from ticket where id = %4$d)
                on conflict do nothing
                """
                        .formatted(FIRST_ID, from, to, template));
    }

    private void tickets(String places, String at, boolean open) {
        String id = "(" + FIRST_ID + "::bigint + g)";
        Copy copy = new Copy(database);
        String office =
                open
                        ? "(pg_temp.offices())[1 + (-g) % array_length(pg_temp.offices(), 1)]"
                        : "(pg_temp.offices())[1 + floor(power(pg_temp.u(g, 7), 2) *"
                                + " array_length(pg_temp.offices(), 1))::int]";
        String done = "(" + at + " + interval '3 days')";
        copy.into("ticket")
                .with("id", id)
                .with("number", (open ? "'8'" : "'9'") + " || lpad(abs(g)::text, 13, '0')")
                .with("message_key", "'invented-' || g")
                .with("call_key", "null")
                .with("citizen_id", FIRST_ID + " + abs(g) / 3")
                .with("content", content())
                .with("address", "pg_temp.one(%s, g, 11) || abs(g) %% 900".formatted(list(ROADS)))
                .with(
                        "kind",
                        "pg_temp.one(array['HELP','COMPLAINT','CONSULTATION','SUGGESTION','REPORT'],"
                                + " g, 4)")
                .with("place_code", code("place"))
                .with("matter_code", code("matter"))
                .with("filed_at", at)
                .with("filed_on", "(" + at + " at time zone 'Asia/Shanghai')::date")
                .with("promised_at", at + " + interval '15 days'")
                .with("state", open ? "'HANDLING'" : "'ARCHIVED'")
                .with("answer", open ? "null" : "'经核实，有关单位已到现场处理完毕，感谢您的监督。'")
                .with("answered_at", open ? "null" : done)
                .with("heard_at", open ? "null" : done)
                .with("closed_at", open ? "null" : done)
                .with("closing", open ? "null" : "'EXPLAINED'")
                .from("ticket t, " + places + " where t.id = " + template);
        copy.into("leg")
                .with("id", id)
                .with("ticket_id", id)
                .with("department_id", office)
                .with("department_name", "'承办单位'")
                .with("dispatched_at", at)
                .with("sign_by", at + " + interval '1 day'")
                .with("yellow_at", at + " + interval '9 days'")
                .with("due_at", at + " + interval '10 days'")
                .with("state", open ? "'HANDLING'" : "'REPLIED'")
                .with("signed_at", at + " + interval '1 hour'")
                .with("replied_at", open ? "null" : done)
                .with("reply", open ? "null" : "'已到现场处理完毕。'")
                .from(
                        "leg t, "
                                + places
                                + " where t.ticket_id = "
                                + template
                                + " and position = 1");
        copy.into("timeline_entry")
                .with("id", id + " * 16 + t.id % 16")
                .with("ticket_id", id)
                .with("at", at)
                .from("timeline_entry t, " + places + " where t.ticket_id = " + template);
        if (open) {
            copy.into("alarm")
                    .with("ticket_id", id)
                    .with("at", "t.at + interval '30 days'")
                    .with("try_at", "t.at + interval '30 days'")
                    .from("alarm t, " + places + " where t.ticket_id = " + template);
        }
    }

    /**
     * 漏水 is in every twentieth, 鼹鼠 in one of all, 𠮷 in every five-thousandth; all are in no other
     * piece.
     */
    private static String content() {
        return String.format(
                Locale.ROOT,
                "'市民反映' || pg_temp.one(%s, g, 12) || abs(g) %% 300 || '号' || pg_temp.one(%s, g, 13)"
                        + " || (1 + abs(g) %% 30) || '栋' || pg_temp.one(%s, g, 14) || '。' ||"
                        + " pg_temp.one(%s, g, 15) || '，' || pg_temp.one(%s, g, 16) || '。' || case when"
                        + " pg_temp.u(g, 9) < 0.05 then '楼上漏水，天花板已经发霉。' else '' end || case when g ="
                        + " 1111 then '绿地里发现鼹鼠。' when abs(g) %% 5003 = 777 then '联系人姓𠮷。' else '' end"
                        + " || pg_temp.one(%s, g, 17) || '。'",
                list(ROADS),
                list(ESTATES),
                list(TROUBLES),
                list(DETAILS),
                list(DETAILS),
                list(WISHES));
    }

    private static String code(String table) {
        return ("(select array_agg(code order by code) from %s o where not exists (select 1 from %s c"
                        + " where c.parent_code = o.code))")
                .formatted(table, table)
                .transform(all -> "pg_temp.one(" + all + ", g, 5)");
    }

    private static String list(List<String> words) {
        return "array['" + String.join("','", words) + "']";
    }
}
