// The editor that opens in a cell of the matrices.
#include "ui/controls/WeightField.h"
#include "ui/lessons/forward/ForwardMatrixView.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QKeyEvent>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kEditorDecimals = 4;
constexpr double kEditorStep = 0.1;

} // namespace

void ForwardMatrixView::openEditor(const MatrixPlace& place)
{
    const MatrixCell* cell = cellAt(place);
    if (cell == nullptr || cell->state != MatrixCell::State::Editable)
        return;
    closeEditor();
    m_edited = place;
    m_keyed = place;
    m_editor = new WeightField(this);
    m_editor->setSigned(false);
    m_editor->setRange(-kLargestTraceNumber, kLargestTraceNumber);
    m_editor->setDecimals(kEditorDecimals);
    m_editor->setStep(kEditorStep);
    m_editor->setPixelSize(m_geometry.textSize());
    QString text = cell->text;
    m_editor->setValue(text.replace(QChar(0x2212), u'-').toDouble());
    m_editor->setAccessibleName(cellText(*cell));
    m_editor->setGeometry(m_geometry.cellRect(place).toAlignedRect());
    m_editor->installEventFilter(this);
    const TraceTarget target = cell->target;
    connect(m_editor, &WeightField::valueEdited, this, [this, target](double value) { emit valueEdited(target, value); });
    connect(m_editor, &WeightField::editingDone, this, &ForwardMatrixView::editingDone);
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->selectAll();
    emit cellLookedAt(cell);
    emit roomNeeded(m_geometry.cellRect(place).toAlignedRect());
    update();
}

void ForwardMatrixView::commitEditor()
{
    m_editor->removeEventFilter(this);
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(m_editor, &enter);
}

void ForwardMatrixView::closeEditor()
{
    if (!m_editor)
        return;
    WeightField* editor = m_editor;
    m_editor = nullptr; // before it loses the focus, so that this is not called again
    editor->removeEventFilter(this);
    if (editor->hasFocus())
        setFocus(Qt::OtherFocusReason);
    editor->hide();
    editor->deleteLater();
    update();
}

void ForwardMatrixView::editNext(int way)
{
    std::vector<MatrixPlace> places;
    for (std::size_t block = 0; block < m_content.blocks.size(); ++block)
        for (std::size_t cell = 0; cell < m_content.blocks[block].cells.size(); ++cell)
            if (m_content.blocks[block].cells[cell].state == MatrixCell::State::Editable
                && m_geometry.shows(static_cast<int>(block)))
                places.push_back({static_cast<int>(block), static_cast<int>(cell)});
    const auto found = std::find(places.begin(), places.end(), m_edited);
    const auto index = (found - places.begin()) + way;
    commitEditor();
    closeEditor();
    if (found != places.end() && index >= 0 && index < std::ssize(places))
        openEditor(places[static_cast<std::size_t>(index)]);
}

bool ForwardMatrixView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_editor)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        // First the field takes what was typed.
        QMetaObject::invokeMethod(
            this,
            [this, field = QPointer<WeightField>(m_editor)] {
                if (field && field == m_editor)
                    closeEditor();
            },
            Qt::QueuedConnection);
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab: editNext(key->key() == Qt::Key_Tab ? 1 : -1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_byKeyboard = true;
        commitEditor();
        closeEditor();
        return true;
    case Qt::Key_Escape:
        // What was typed is forgotten, not taken.
        m_byKeyboard = true;
        m_editor->setValue(m_editor->value());
        closeEditor();
        return true;
    default: return false;
    }
}

} // namespace chalknet::ui
