package line12345.hotline.api.key;

import line12345.ticketing.refusal.Refusal;

/** An address written so that two readers may take it for two different ones. */
class OddPath extends Refusal {
    OddPath() {
        super("odd-path", 400, "地址的写法不规范：请不要在地址中使用“.”“..”“;”或编码后的字母、数字，按接口说明中的地址请求。");
    }
}
