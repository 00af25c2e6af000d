package line12345.ticketing.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names behind words that announce one (姓名, 联系人, 我叫), before a form of address (女士, 师傅), and those
 * shortened with 某. A name that stands alone in a sentence is not looked for: no list of words
 * tells 高兴 the feeling from 高兴 the man.
 */
final class NameSpots {
    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢"
                    + "姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤"
                    + "康易乔赖文施洪季殷庄游章柯柳俞焦鲁牛岳梅倪纪耿童樊左齐安伍艾兰路聂申尤关丛成凌柴霍查包司翟辛管祝曲冉"
                    + "骆涂池卫苗温裴盛甘欧车鲍项祁阮边卞娄单尚盘符屈解蒲褚卓阳晏芦毕时牟岑冼段庞翁詹葛宁荣代谷戚佟桂栾党仇"
                    + "麦冷苟权敖宫邝古蓝闵喻明米房简饶刁穆滕屠虞柏臧燕郎巩苑隋佘邢缪茅裘嵇储糜牧郗仲伊厉戎祖束郜薄宿怀邰"
                    + "鄂索宰郦雍濮寿扈冀郏浦茹习宦容暨衡匡国寇阙沃晁訾阚沙鞠丰巢蒯荆竺桓帅亢况哈言揭粟银阎贡占亓丘邸靳朴"
                    + "奚闻仝逄瞿禹晋敬冶";
    private static final String DOUBLE = "欧阳|上官|司马|诸葛|司徒|皇甫|夏侯|尉迟|东方|慕容|公孙|令狐|长孙|宇文|端木";
    private static final String SURNAME = "(?:" + DOUBLE + "|[" + SURNAMES + "])";
    private static final String GIVEN = "[\\u4e00-\\u9fa5\\x{20000}-\\x{2ffff}]";

    /** Where a name ends: not inside a longer word. */
    private static final String END =
            "(?=$|[^\\u4e00-\\u9fa5\\x{20000}-\\x{2ffff}]|电话|手机|住|身份|先生|女士|小姐|反映|来电|投诉|举报|联系|于|在|向|系|是|男|女|称|家)";

    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "(?:姓名|名字|我叫|名叫|本人叫|联系人|当事人|诉求人|反映人|举报人|投诉人|业主|户主|房东|租客|丈夫|妻子|老公|老婆|儿子|女儿|父亲|母亲|患者|死者|伤者|车主)"
                            + "[叫是为: ]{0,4}("
                            + SURNAME
                            + GIVEN
                            + "{1,2}?)"
                            + END);
    private static final Pattern MYSELF =
            Pattern.compile("(?:本人|我是)[: ,]{0,2}(" + SURNAME + GIVEN + "{1,2}?)" + END);
    private static final Pattern CALLED =
            Pattern.compile(
                    "(?:姓名|我叫|名叫|本人叫)[叫是为: ]{0,4}(" + GIVEN + "{2,4}?)(?=$|[,。;、 )]|电话|手机|身份证)");
    private static final Pattern ADDRESSED =
            Pattern.compile(
                    "(?:先生|女士|小姐|师傅|大爷|大妈|大叔|大娘|阿姨|奶奶|爷爷|同志|老师|医生|(?<!班)主任|经理|老板|队长|书记|村长|校长|院长|所长|科长|局长|处长|站长|组长|警官|律师|师父|大姐|大哥|大嫂|老汉|老太|某)");

    /** After 本人 or 我是 these go on with the sentence more often than they begin a name. */
    private static final String GOES_ON = "于向应经从时常安全单方高路成连明白都相家曾后住车水平万年东计能关解管查包";

    /** Before a form of address these belong to the sentence, not to the name. */
    private static final String NOT_IN_NAME =
            "和与向于对同跟为把被给请找由让叫的是位名个市县区乡镇村街路社局所科处队家某了在有到说称该此即从经应时对访见约及、";

    private static final Set<String> NO_NAMES =
            Set.of(
                    "何同志", "代表", "代理", "代为", "明确", "明白", "明显", "明天", "怀疑", "怀孕", "简单", "权利", "权益",
                    "权属", "容易", "习惯", "国家", "宿舍", "宁愿", "房屋", "房产", "房间", "索要", "索赔", "荣获", "喻为",
                    "冷气", "燕子", "蓝色", "古树", "和物业", "储藏", "揭发", "言语", "贡献", "项目", "车间", "任何人",
                    "万先生们", "安全员", "高中生", "马路边", "石家庄", "于昨日", "于今日", "于本月", "向社区", "向街道", "经常",
                    "方便", "安排", "成立", "时间", "金额", "车辆", "管理", "路段", "单位", "任何", "解决", "施工", "常年",
                    "向您", "关于", "曾经", "高度", "许可", "江苏人", "安徽人");

    private NameSpots() {}

    static List<Spot> in(String even) {
        List<Spot> spots = new ArrayList<>();
        Place.those(ANNOUNCED, even, PersonalKind.NAME, NameSpots::name, spots);
        Place.those(
                MYSELF,
                even,
                PersonalKind.NAME,
                words -> name(words) && GOES_ON.indexOf(words.charAt(0)) < 0,
                spots);
        Place.those(CALLED, even, PersonalKind.NAME, NameSpots::name, spots);
        addressed(even, spots);
        return spots;
    }

    private static boolean name(String words) {
        return NO_NAMES.stream().noneMatch(words::startsWith)
                && !words.matches(".*[的了和与等们]|.*[村镇县区][民委]?");
    }

    /** From the form of address backwards: as far as a surname of at most three signs ahead. */
    private static void addressed(String even, List<Spot> spots) {
        Matcher title = ADDRESSED.matcher(even);
        while (title.find()) {
            int from = surname(even, title.start());
            if (from >= 0 && name(even.substring(from, title.start()))) {
                spots.add(new Spot(from, shortened(even, title), PersonalKind.NAME));
            }
        }
    }

    private static int surname(String even, int end) {
        int found = -1;
        for (int at = end - 1; at >= Math.max(0, end - 3); at--) {
            char one = even.charAt(at);
            boolean nearest = at == end - 1;
            if (SURNAMES.indexOf(one) >= 0 && (nearest || NOT_IN_NAME.indexOf(one) < 0)) {
                found = at;
            } else if (one < '\u4e00' || one > '\u9fa5' || NOT_IN_NAME.indexOf(one) >= 0) {
                break;
            }
        }
        return found;
    }

    /** 张某某 and 张某甲 belong to the name, 张女士 keeps its form of address. */
    private static int shortened(String even, Matcher title) {
        if (!title.group().equals("某")) {
            return title.start();
        }
        int end = title.end();
        boolean longer = end < even.length() && "某甲乙丙丁".indexOf(even.charAt(end)) >= 0;
        return longer ? end + 1 : end;
    }
}
