import Canvas

/// A form beside the plan, under what it is called.
enum PlanFormView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let area = body.inset(byRows: 0, columns: 1)
    let title = state.plan.form.title(state.words)
    let status = PlanStatus.draw(state, beside: title, in: area.top(1), &painter)
    painter.write(title, .heading, in: area.top(1).left(area.columns - status - 1))
    FormView.draw(state.plan.form.form, in: area.rows(from: area.rows > 8 ? 2 : 1), &painter)
  }
}
