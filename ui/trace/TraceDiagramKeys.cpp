// Going through a traced network by keys, and editing its numbers in place.
#include "ui/controls/WeightField.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/trace/TraceDiagram.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace chalknet::ui {

namespace {

constexpr double kLeastEditorLetters = 14.0;
constexpr int kEditedDecimals = 4;

bool isArrow(int key)
{
    return key >= Qt::Key_Left && key <= Qt::Key_Down;
}

bool isActivation(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
}

} // namespace

bool TraceDiagram::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // Keys belong to the diagram while it has the focus, though the page uses some of them for its steps.
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool needsTarget = isActivation(key) || key == Qt::Key_F2 || key == Qt::Key_Escape;
        if (hasFocus() && (isArrow(key) || (needsTarget && !m_keyed.isNone())))
            event->accept();
        break;
    }
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        const TraceTarget target = m_geometry.targetAt(help->pos());
        if (target.isNone())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), targetText(target), this);
        return true;
    }
    case QEvent::LanguageChange:
        update();
        announceChange(this);
        break;
    default: break;
    }
    return QWidget::event(event);
}

void TraceDiagram::chooseByKeys(const TraceTarget& target)
{
    const TraceTarget before = current();
    m_hovered = {};
    m_keyed = target;
    tellCurrent(before);
    update();
}

void TraceDiagram::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (isArrow(key)) {
        const TraceTarget from = m_keyed.isNone() ? m_hovered : m_keyed;
        return chooseByKeys(m_geometry.neighbour(from, key));
    }
    if (key == Qt::Key_Escape && m_editor != nullptr)
        return closeEditor();
    if (m_keyed.isNone())
        return QWidget::keyPressEvent(event);
    if (key == Qt::Key_Escape)
        return chooseByKeys({});
    if (isActivation(key)) {
        emit targetActivated(m_keyed);
        return;
    }
    if (key == Qt::Key_F2)
        return openEditor(m_keyed);
    QWidget::keyPressEvent(event);
}

void TraceDiagram::focusInEvent(QFocusEvent* event)
{
    const bool byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (byKeyboard && m_keyed.isNone())
        chooseByKeys(m_geometry.neighbour({}, Qt::Key_Right));
    update();
    QWidget::focusInEvent(event);
}

void TraceDiagram::focusOutEvent(QFocusEvent* event)
{
    // While a number of it is edited the target stays chosen; so it does behind a menu or another window.
    if (m_editor == nullptr && event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        const TraceTarget before = current();
        m_keyed = {};
        tellCurrent(before);
    }
    update();
    QWidget::focusOutEvent(event);
}

void TraceDiagram::setEditable(std::function<std::optional<double>(const TraceTarget&)> value)
{
    m_editable = std::move(value);
}

void TraceDiagram::openEditor(const TraceTarget& target)
{
    const std::optional<double> value = m_editable ? m_editable(target) : std::nullopt;
    if (!value || !exists(target) || target.isNone())
        return;
    closeEditor();
    m_edited = target;
    m_editor = new WeightField(this);
    m_editor->setSigned(false);
    m_editor->setRange(-kLargestTraceNumber, kLargestTraceNumber);
    m_editor->setDecimals(kEditedDecimals);
    m_editor->setValue(*value);
    m_editor->setAccessibleName(targetText(target));
    connect(m_editor, &WeightField::valueEdited, this, [this, target](double edited) {
        emit valueEdited(target, edited);
        if (m_editor != nullptr)
            placeEditor();
    });
    connect(m_editor, &WeightField::editingDone, this, &TraceDiagram::editingDone);
    m_editor->installEventFilter(this);
    placeEditor();
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->selectAll();
    update();
}

QRectF TraceDiagram::editorPlace(const TraceTarget& target) const
{
    if (const QRectF unit = m_geometry.unitRect(target); !unit.isEmpty())
        return unit;
    if (m_scene.edge(target) == nullptr)
        return m_geometry.sideNoteRect({TraceTarget::Kind::Unit, target.column, target.unit, 0, 0});
    QRectF label = m_geometry.labelRect(target);
    if (!m_geometry.showsLabel(target)) {
        for (const TraceLabel& lit : m_geometry.spotlight(target))
            label = lit.rect;
    } else if (m_geometry.labelHasSymbol(target)) {
        const double size = traceLetters::kLabelSymbol * m_geometry.labelSize();
        label.setLeft(label.left() + formulaWidth(m_scene.edge(target)->symbol, size));
    }
    return label;
}

void TraceDiagram::placeEditor()
{
    const double letters = std::max(kLeastEditorLetters, m_geometry.labelSize());
    m_editor->setPixelSize(letters);
    QSize size = m_editor->sizeHint();
    size.setWidth(std::max(size.width(), static_cast<int>(4.6 * letters))); // room to type a number
    QRect place(QPoint(0, 0), size);
    const QRectF number = editorPlace(m_edited);
    place.moveCenter(number.center().toPoint());
    if (m_geometry.labelHasSymbol(m_edited))
        place.moveLeft(static_cast<int>(number.left())); // the symbol stays to be seen
    place.moveLeft(std::clamp(place.left(), 0, std::max(0, width() - place.width())));
    place.moveTop(std::clamp(place.top(), 0, std::max(0, height() - place.height())));
    m_editor->setGeometry(place);
}

bool TraceDiagram::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor && m_editor != nullptr) {
        // The field itself takes over what was typed before it is closed.
        const bool isReturn = event->type() == QEvent::KeyPress
            && (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Return
                || static_cast<QKeyEvent*>(event)->key() == Qt::Key_Enter);
        const bool isLeft = event->type() == QEvent::FocusOut
            && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason
            && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason;
        if (isReturn || isLeft) {
            const WeightField* closing = m_editor;
            QMetaObject::invokeMethod(
                this,
                [this, closing] {
                    if (m_editor == closing)
                        closeEditor();
                },
                Qt::QueuedConnection);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TraceDiagram::closeEditor()
{
    if (m_editor == nullptr)
        return;
    WeightField* closing = std::exchange(m_editor, nullptr);
    closing->removeEventFilter(this);
    if (closing->hasFocus())
        setFocus(Qt::OtherFocusReason); // the field commits what was typed
    else if (!hasFocus())
        m_keyed = {};
    closing->hide();
    closing->deleteLater();
    m_edited = {};
    update();
}

} // namespace chalknet::ui
