package line12345.ticketing.bulk;

import line12345.ticketing.refusal.Refusal;

/** Nothing, or too much, or something that cannot be done for many. */
public class WrongBulk extends Refusal {
    WrongBulk(String sentence) {
        super("wrong-bulk", 422, sentence);
    }

    static WrongBulk unknown() {
        return new WrongBulk("没有这种批量操作，请刷新页面后再试。");
    }

    static WrongBulk closed() {
        return new WrongBulk("办理人的账号已停用或岗位已变动，这一张没有办；请由其他人重新勾选办理。");
    }

    static WrongBulk size(int most) {
        return new WrongBulk("一次可以办理 1 至 " + most + " 张工单：请先勾选，或缩小筛选范围后分几次办。");
    }
}
