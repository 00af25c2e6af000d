// What the result says after each way out: a title, lines beside the number, words to read out.

export function grouped(number) {
  return number.replace(/^(\d{8})(\d+)$/, "$1 $2");
}

function start(receipt) {
  return `您的诉求已登记，工单号 ${grouped(receipt.number)}，查询码 ${receipt.queryCode}。`;
}

function promised(receipt) {
  return ["承诺答复", `${receipt.promise} 前`, receipt.provisional ? "暂定" : ""];
}

const WAYS = {
  ANSWER: (receipt) => ({
    title: "已登记并办结",
    rows: [["结果", "已当场答复，办结"]],
    words: `${start(receipt)}您反映的事项已当场答复。`,
  }),
  DISPATCH: (receipt) => {
    const sure = receipt.provisional ? "（这是暂定日期，放假安排公布后确认）" : "";
    return {
      title: "已登记并派单",
      rows: [promised(receipt), ["承办单位", receipt.departmentName]],
      words: `${start(receipt)}已转${receipt.departmentName}办理，${receipt.promise} 前答复您${sure}。凭工单号和查询码可以在网上查进度。`,
    };
  },
  REFUSE: (receipt, { said }) => ({
    title: "已登记，不予受理",
    rows: [["结果", "已告知法定途径，办结"]],
    words: `${said}您的来电已登记，工单号 ${grouped(receipt.number)}，查询码 ${receipt.queryCode}。`,
  }),
  HAND_OVER: (receipt, { ground, said }) => ({
    title: `已移交 ${ground}`,
    rows: [["结果", `已移交 ${ground}，办结`]],
    words: `${said}请您保持电话畅通。`,
  }),
  PRAISE: (receipt, { praised }) => ({
    title: "表扬已转达",
    rows: [["转达单位", praised]],
    words: `感谢您的肯定，您的表扬已转达${praised}。工单号 ${grouped(receipt.number)}。`,
  }),
  JOIN: (receipt, { main }) => ({
    title: "已登记并并单",
    rows: [promised(receipt), ["主工单", grouped(main)]],
    words: `${start(receipt)}同一件事已有单位在办理，您的诉求一并处理，${receipt.promise} 前答复您。`,
  }),
};

/** {title, rows: [[name, value, note]], words} */
export function outcome(handling, receipt, extra) {
  const made = WAYS[handling](receipt, extra);
  return receipt.again ? { ...made, title: "这一件刚才已经登记，没有重复" } : made;
}
