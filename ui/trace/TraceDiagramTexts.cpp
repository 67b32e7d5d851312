// What a traced network says in words: one target, or everything column by column.
#include "ui/formula/Formula.h"
#include "ui/trace/TraceDiagram.h"
#include "ui/trace/TraceDiagramPainter.h"

namespace chalknet::ui {

namespace {

using Kind = TraceTarget::Kind;

QString plain(const QString& tex)
{
    return Formula::fromTex(tex).toPlainText();
}

QString valueText(const TraceValue& value)
{
    switch (value.state) {
    case TraceValue::State::Waiting: return TraceDiagram::tr("not yet calculated");
    case TraceValue::State::Asked: return TraceDiagram::tr("asked");
    case TraceValue::State::Known: break;
    }
    return value.text;
}

/// "z₁⁽²⁾ = 0.400"
QString named(const QString& symbol, const QString& value)
{
    return symbol.isEmpty() ? value : QStringLiteral("%1 = %2").arg(plain(symbol), value);
}

QString named(const TraceValue& value)
{
    return named(value.symbol, valueText(value));
}

} // namespace

QString TraceDiagram::unitName(int column, int unit) const
{
    const int last = m_scene.columnCount() - 1;
    if (column == 0)
        return tr("input %1").arg(unit + 1);
    if (column == last)
        return m_scene.columns.back().units.size() == 1 ? tr("output") : tr("output %1").arg(unit + 1);
    if (last == 2)
        return tr("hidden unit %1").arg(unit + 1);
    return tr("unit %1 of hidden layer %2").arg(unit + 1).arg(column);
}

QString TraceDiagram::unitText(const TraceTarget& target) const
{
    const TraceUnitMark& mark = *m_scene.unit(target);
    QStringList parts;
    if (mark.isPill)
        parts.append(named(mark.sum));
    parts.append(named(mark.activation));
    if (!mark.sideNote.isEmpty())
        parts.append(plain(mark.sideNote));
    if (!mark.note.isEmpty())
        parts.append(plain(traceTextTex(mark.note)));
    if (const QString condition = traceConditionText(mark.condition); !condition.isEmpty())
        parts.append(condition);
    return parts.join(QStringLiteral(", "));
}

QString TraceDiagram::edgeText(const TraceTarget& target) const
{
    const TraceEdgeMark* mark = m_scene.edge(target);
    if (mark == nullptr) {
        const TraceUnitMark* unit = m_scene.unit({Kind::Unit, target.column, target.unit, 0, 0});
        return unit != nullptr ? plain(unit->sideNote) : QString();
    }
    QString text = named(mark->symbol, mark->isReached ? mark->text : tr("not yet calculated"));
    if (!mark->product.isEmpty())
        text += QStringLiteral("; ") + plain(mark->product);
    if (!mark->gradient.isEmpty())
        text += QStringLiteral("; ") + plain(mark->gradient);
    return text;
}

QString TraceDiagram::targetText(const TraceTarget& target) const
{
    if (!exists(target))
        return {};
    switch (target.kind) {
    case Kind::Unit: return QStringLiteral("%1: %2").arg(unitName(target.column, target.unit), unitText(target));
    case Kind::Bias: return QStringLiteral("%1: %2").arg(tr("bias unit"), unitText(target));
    case Kind::Edge:
        return tr("weight from %1 to %2: %3")
            .arg(unitName(target.column - 1, target.from), unitName(target.column, target.unit), edgeText(target));
    case Kind::BiasEdge: return tr("bias of %1: %2").arg(unitName(target.column, target.unit), edgeText(target));
    case Kind::Loss: {
        const QString loss = tr("loss: %1").arg(named(m_scene.loss));
        QString note = m_scene.lossNote;
        note.replace(u'\n', u' ');
        return note.isEmpty() ? loss : loss + QStringLiteral(", ") + plain(traceTextTex(note));
    }
    case Kind::None: break;
    }
    return {};
}

QString TraceDiagram::columnText(int column) const
{
    QStringList lines;
    const TraceColumnMark& mark = m_scene.columns[static_cast<std::size_t>(column)];
    for (int unit = 0; unit < static_cast<int>(mark.units.size()); ++unit)
        lines.append(targetText({Kind::Unit, column, unit, 0, 0}));
    if (m_scene.showsEdgeLabels) {
        QStringList weights;
        for (const TraceTarget& edge : m_scene.edgesInto(column))
            weights.append(edgeText(edge));
        if (!weights.isEmpty())
            lines.prepend(tr("weights: %1").arg(weights.join(QStringLiteral(", "))));
    }
    return lines.join(QStringLiteral("; "));
}

QString TraceDiagram::accessibleText() const
{
    QStringList sentences;
    if (!current().isNone())
        sentences.append(targetText(current()));
    for (int column = 0; column < m_scene.columnCount(); ++column)
        sentences.append(columnText(column));
    if (m_scene.hasLoss)
        sentences.append(targetText({Kind::Loss}));
    return sentences.join(QStringLiteral(". "));
}

} // namespace chalknet::ui
