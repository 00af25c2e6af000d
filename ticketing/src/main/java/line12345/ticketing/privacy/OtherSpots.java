package line12345.ticketing.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Car plates, mail addresses, accounts, birthdays, and addresses down to unit and room. */
final class OtherSpots {
    /** GA 36-2018: no I and O; of new energy 新能源 one sign longer with D or F and its like. */
    private static final Pattern PLATE =
            Pattern.compile(
                    "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][ ·•.-]?"
                            + "(?:[A-HJK][A-HJ-NP-Z0-9]\\d{4}|\\d{5}[A-HJK]"
                            + "|(?=[A-Z]*\\d)[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳])(?![A-Z0-9])");

    private static final Pattern MAIL =
            Pattern.compile("[A-Z0-9._%+-]{1,64}@[A-Z0-9-]{1,63}(?:\\.[A-Z0-9-]{1,63}){1,4}");
    private static final Pattern WECHAT =
            Pattern.compile(
                    "(?:微信|薇信|威信|V信|VX|WX|WECHAT)(?:号码|号|账号|ID)?[是为: ]{0,4}([A-Z][A-Z0-9_-]{5,19}|\\d{6,12})(?![A-Z0-9])");
    private static final Pattern QQ =
            Pattern.compile("(?:QQ|扣扣)(?:号码|号)?[是为: ]{0,4}([1-9]\\d{4,11})(?!\\d)");
    private static final Pattern BIRTH =
            Pattern.compile(
                    "(?:出生日期|出生年月日|出生年月|出生于|出生|生日)[是为于: ]{0,4}"
                            + "((?:(?:19|20)\\d{2}[年./-]\\d{1,2}(?:[月./-](?:\\d{1,2}[日号]?)?)?|(?:19|20)\\d{6})|\\d{1,2}月\\d{1,2}[日号])");
    private static final Pattern BORN =
            Pattern.compile("((?:19|20)\\d{2}[年./-]\\d{1,2}[月./-]\\d{1,2}日?)(?:出生|生(?![产效活成态]))");

    private static final String COUNT = "(?:\\d{1,4}|[A-Z]\\d{0,3}|[一二三四五六七八九十百]{1,4})";
    private static final String HOUSE = COUNT + " ?(?:栋|幢|座|号楼|#楼|#)";
    private static final String UNIT = COUNT + " ?(?:单元|门洞)";
    private static final String FLOOR = COUNT + " ?(?:层|楼)";
    private static final String ROOM = COUNT + " ?(?:室|户|号房|房|号)?";

    /** A unit or a room inside a building; a building alone is a place in the city. */
    private static final Pattern HOME =
            Pattern.compile(
                    "(?:"
                            + COUNT
                            + " ?号院?[ ,-]?)?(?:"
                            + HOUSE
                            + "[ ,-]?"
                            + UNIT
                            + "(?:[ ,-]?"
                            + FLOOR
                            + ")?(?:[ ,-]?"
                            + ROOM
                            + ")?"
                            + "|"
                            + UNIT
                            + "(?:[ ,-]?"
                            + FLOOR
                            + ")?[ ,-]?"
                            + ROOM
                            + "|"
                            + HOUSE
                            + "(?:[ ,-]?"
                            + FLOOR
                            + ")?[ ,-]?"
                            + COUNT
                            + " ?(?:室|户|号房|房|(?![0-9年月日元人天次个辆台级家米层楼])(?<=\\d{3})))");

    private static final Pattern DASHED =
            Pattern.compile(
                    "(?:小区|花园|家园|苑|庭|新村|公寓|湾|府|城|里|园)(\\d{1,3}-(?:\\d{1,2}-)?\\d{3,4})(?![0-9-])");
    private static final Pattern LIVES =
            Pattern.compile(
                    "(?:家住|现住|住址|家庭住址|家庭地址|居住地|户籍地|住在|地址)[是为在: ]{0,3}"
                            + "([一-龥A-Z0-9 #-]{2,40}?(?:\\d+号(?!线)|[\\d一二三四五六七八九十]+[室户组])(?:[\\d-]{1,8}[室户号]?)?)");

    private OtherSpots() {}

    static List<Spot> in(String even) {
        List<Spot> spots = new ArrayList<>();
        Place.all(PLATE, even, PersonalKind.PLATE, spots);
        Place.all(MAIL, even, PersonalKind.EMAIL, spots);
        Place.all(WECHAT, even, PersonalKind.ACCOUNT, spots);
        Place.all(QQ, even, PersonalKind.ACCOUNT, spots);
        Place.all(BIRTH, even, PersonalKind.BIRTH, spots);
        Place.all(BORN, even, PersonalKind.BIRTH, spots);
        Place.all(HOME, even, PersonalKind.ADDRESS, spots);
        Place.all(DASHED, even, PersonalKind.ADDRESS, spots);
        Place.all(LIVES, even, PersonalKind.ADDRESS, spots);
        return spots;
    }
}
