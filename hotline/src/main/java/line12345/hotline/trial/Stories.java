package line12345.hotline.trial;

import line12345.ticketing.matter.TicketKind;

import java.util.List;

/** What people of the invented city say to their hotline. */
final class Stories {
    /**
     * @param answer the office's reply, or the agent's when it is answered at once
     */
    record Story(TicketKind kind, String matter, boolean direct, String words, String answer) {}

    static final List<Story> ALL =
            List.of(
                    dispatched(
                            TicketKind.HELP,
                            "0101",
                            "%s门口连续三盏路灯不亮，晚上老人小孩出行很不安全。",
                            "已到现场核查，更换灯头三只，当晚恢复照明。"),
                    dispatched(
                            TicketKind.COMPLAINT,
                            "0102",
                            "%s旁的垃圾桶三天没有清运，气味很大。",
                            "已责成保洁单位当日清运，并将该点位清运频次调整为每日两次。"),
                    dispatched(
                            TicketKind.COMPLAINT,
                            "0103",
                            "%s路口每天傍晚有流动摊贩占道，行人只能走机动车道。",
                            "执法中队已现场劝离摊贩，引导至便民市场经营，并安排傍晚定岗。"),
                    dispatched(
                            TicketKind.HELP,
                            "0104",
                            "%s人行道上有一块井盖破损，差点绊倒人。",
                            "已设置围挡并通知权属单位更换井盖，现已完成。"),
                    dispatched(
                            TicketKind.COMPLAINT,
                            "0201",
                            "%s小区电梯坏了一周，物业一直说在等配件。",
                            "已约谈物业企业，配件到货并完成维修，电梯经检验恢复运行。"),
                    dispatched(
                            TicketKind.HELP,
                            "0202",
                            "%s老楼顶层漏水，一下雨客厅就滴水。",
                            "已组织鉴定，符合维修资金使用条件，正在协助业主办理申请。"),
                    direct(
                            TicketKind.CONSULTATION,
                            "0203",
                            "想问公积金贷款最高额度是多少，外地缴存能不能用。",
                            "双缴存职工家庭最高 80 万元；异地缴存可凭缴存证明申请。"),
                    dispatched(
                            TicketKind.COMPLAINT,
                            "0301",
                            "%s两侧长期有车辆停在盲道上。",
                            "已对违停车辆依法处理，并增设隔离桩，纳入日常巡逻。"),
                    dispatched(TicketKind.HELP, "0302", "%s路口的红绿灯一直闪黄灯，早高峰很乱。", "信号机故障已修复，恢复正常配时。"),
                    dispatched(
                            TicketKind.SUGGESTION,
                            "0303",
                            "建议 12 路公交在%s增设一站，方便老人去医院。",
                            "已列入下季度线网优化研究，研究结果将另行公布。"),
                    dispatched(
                            TicketKind.COMPLAINT,
                            "0401",
                            "%s附近工地夜里十二点还在打桩，孩子睡不着。",
                            "已责令工地停止夜间违规施工并立案调查。"),
                    dispatched(
                            TicketKind.COMPLAINT,
                            "0402",
                            "%s楼下烧烤店油烟直排，窗户都不敢开。",
                            "已责令商户加装油烟净化设施，复查合格后方可营业。"),
                    dispatched(
                            TicketKind.REPORT,
                            "0403",
                            "举报%s附近一家洗车店把污水直接排进河里。",
                            "经查情况属实，已责令改正并依法处罚。"),
                    dispatched(
                            TicketKind.REPORT,
                            "0501",
                            "举报%s一家早餐店使用过期面粉。",
                            "已现场检查并抽样送检，过期原料已封存，案件正在办理。"),
                    dispatched(
                            TicketKind.COMPLAINT,
                            "0502",
                            "%s健身房关门了，卡里还有两千多元退不了。",
                            "已组织双方调解，经营者同意分两期退还余额。"),
                    dispatched(
                            TicketKind.HELP, "0601", "在%s做装修，老板拖欠两个月工资。", "劳动监察已约谈用人单位，所欠工资已全部发放。"),
                    direct(
                            TicketKind.CONSULTATION,
                            "0602",
                            "灵活就业人员社保今年缴费基数是多少，怎么缴。",
                            "可在社保小程序自行选择缴费档次，按月或按年缴纳。"),
                    dispatched(
                            TicketKind.HELP,
                            "0701",
                            "%s从早上开始停水，没有看到通知，什么时候能来水？",
                            "该处主管道破裂抢修，已于当日恢复供水。"),
                    dispatched(
                            TicketKind.COMPLAINT,
                            "0702",
                            "%s这个月水费突然翻了三倍，怀疑水表有问题。",
                            "已上门校表，水表准确；发现马桶漏水，已告知用户维修并按规定减免。"),
                    direct(
                            TicketKind.CONSULTATION,
                            "0801",
                            "外来务工人员子女明年上小学需要准备什么材料。",
                            "需居住证、务工证明和预防接种证，每年五月网上登记。"),
                    direct(
                            TicketKind.CONSULTATION,
                            "0901",
                            "在外地看急诊，医保怎么报销。",
                            "可先备案后持卡直接结算；未直接结算的，三个月内凭票据回参保地报销。"),
                    dispatched(
                            TicketKind.HELP,
                            "1001",
                            "%s楼道里堆满纸箱和电动车，担心着火。",
                            "社区已会同消防完成清理，并划定电动车停放点。"),
                    dispatched(
                            TicketKind.HELP,
                            "1002",
                            "%s楼上半夜总有响声，协商多次没有结果，想请社区调解。",
                            "社区调解员已组织双方面谈，达成口头协议。"),
                    direct(
                            TicketKind.CONSULTATION,
                            "1201",
                            "老旧小区加装电梯有补贴吗。",
                            "每台补贴 15 万元，由业主代表向街道申请。"),
                    direct(
                            TicketKind.PRAISE,
                            "1101",
                            "表扬望江街道的社区工作人员，帮我家老人送药上门。",
                            "感谢您的肯定，已转告该工作人员和所在单位。"));

    /**
     * @param street code of the street it lies in
     */
    record Spot(String street, String name) {}

    static final List<Spot> SPOTS =
            List.of(
                    new Spot("0101", "桂花路幸福里小区"),
                    new Spot("0101", "云湖公园西门"),
                    new Spot("0102", "望江大道 18 号"),
                    new Spot("0102", "人民医院"),
                    new Spot("0201", "春晓路菜市场"),
                    new Spot("0202", "石桥中学"),
                    new Spot("0301", "南门老街"),
                    new Spot("0302", "矿山新村"));

    private Stories() {}

    private static Story dispatched(TicketKind kind, String matter, String words, String answer) {
        return new Story(kind, matter, false, words, answer);
    }

    private static Story direct(TicketKind kind, String matter, String words, String answer) {
        return new Story(kind, matter, true, words, answer);
    }
}
