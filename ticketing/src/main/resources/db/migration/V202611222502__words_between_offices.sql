-- What the house tells those whose turn it is between the offices, in words that each city edits.
insert into ground (use, code, name, sentence, source, position) values
    ('NOTE', 'promise-near', '答复市民的时限将到', '工单 {工单}（{状态}）答复市民的时限{时限}，请尽快{该办}。', '各地通行做法，请按本市规定填写', 9),
    ('NOTE', 'promise-passed', '答复市民的时限已过', '工单 {工单}（{状态}）答复市民的时限已过，请尽快{该办}。', '各地通行做法，请按本市规定填写', 10),
    ('NOTE', 'review-late', '审核超时', '工单 {工单}（{状态}）审核时限已过，请尽快{该办}。', '各地通行做法，请按本市规定填写', 11),
    ('NOTE', 'urged-between', '市民催办（不在承办单位时）', '工单 {工单}（{状态}）市民催办，请尽快{该办}。', '各地通行做法，请按本市规定填写', 12);
