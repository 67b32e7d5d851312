// What the window does with the present page: undo and redo, its picture, its formulas, and the way to another lesson.
#include "ui/controls/NoteBar.h"
#include "ui/shell/ExplanationDrawer.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MoreMenu.h"
#include "ui/shell/PageExport.h"
#include "ui/shell/PictureDesk.h"
#include "ui/shell/TopBar.h"
#include "ui/theme/Motion.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QUndoStack>

namespace chalknet::ui {

void MainWindow::connectMore()
{
    m_more = new MoreMenu(this);
    m_topBar->setMoreMenu(m_more);
    addAction(m_more->copyPictureAction());
    m_pictures = new PictureDesk(*this, m_settings, [this] { return m_currentId; });
    connect(m_pictures, &PictureDesk::told, this, &MainWindow::showNotice);
    connect(m_pictures, &PictureDesk::taking, this, [this] {
        m_note->hideNote(); // it lies on the page
    });
    connect(m_topBar, &TopBar::undoRequested, this, &MainWindow::undo);
    connect(m_topBar, &TopBar::redoRequested, this, &MainWindow::redo);
    addWindowAction(Qt::CTRL | Qt::Key_Z, [this] { undo(); });
    addWindowAction(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { redo(); });
    addWindowAction(Qt::CTRL | Qt::Key_Y, [this] { redo(); });

    connect(m_more, &MoreMenu::copyPictureRequested, this, &MainWindow::copyPicture);
    connect(m_more, &MoreMenu::savePictureRequested, this, &MainWindow::savePicture);
    connect(m_more, &MoreMenu::copyFormulasRequested, this, &MainWindow::copyFormulas);
    connect(m_more, &MoreMenu::aboutToShow, this, [this] {
        const LessonPage* current = page(m_currentId);
        m_more->setHasFormulas((current != nullptr && hasFormulas(*current)) || (isDrawerOpen() && hasFormulas(*m_drawer)));
        m_more->setReducedMotion(m_settings.reducedMotion());
    });
    connect(m_more, &MoreMenu::reducedMotionChosen, this, [this](bool reduced) {
        m_settings.setReducedMotion(reduced);
        setReducedMotion(reduced);
    });
    setReducedMotion(m_settings.reducedMotion());
    qApp->installEventFilter(this); // for eventFilter(), wherever the focus is
}

QUndoStack* MainWindow::undoStack() const
{
    LessonPage* current = page(m_currentId);
    return current != nullptr ? current->undoStack() : nullptr;
}

void MainWindow::undo()
{
    if (QUndoStack* stack = undoStack())
        stack->undo();
}

void MainWindow::redo()
{
    if (QUndoStack* stack = undoStack())
        stack->redo();
}

void MainWindow::followUndoStack()
{
    disconnect(m_undoFollowed);
    disconnect(m_undoTextFollowed);
    if (const QUndoStack* stack = undoStack()) {
        m_undoFollowed = connect(stack, &QUndoStack::indexChanged, this, &MainWindow::updateUndo);
        // clear() and merged commands change texts without moving the index.
        m_undoTextFollowed = connect(stack, &QUndoStack::undoTextChanged, this, &MainWindow::updateUndo);
    }
    updateUndo();
}

void MainWindow::updateUndo()
{
    const QUndoStack* stack = undoStack();
    if (stack == nullptr)
        m_topBar->setUndo(std::nullopt);
    else
        m_topBar->setUndo(UndoState{stack->canUndo(), stack->canRedo(), stack->undoText(), stack->redoText()});
}

// A number field keeps Ctrl+Z for itself even when nothing was typed; then the key is meant for the page.
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_pagePlace && event->type() == QEvent::Resize)
        placeNotice();
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop;
    if (isDrag && watched->isWidgetType() && static_cast<const QWidget*>(watched)->window() == this && takesDrop(event))
        return true;
    if (event->type() == QEvent::ShortcutOverride && watched->isWidgetType()
        && static_cast<const QWidget*>(watched)->window() == this) {
        const bool isField = qobject_cast<QLineEdit*>(watched) != nullptr || qobject_cast<QAbstractSpinBox*>(watched) != nullptr
            || qobject_cast<QComboBox*>(watched) != nullptr;
        const auto* typed = qobject_cast<const QLineEdit*>(watched);
        const QLineEdit* edit = typed != nullptr || !isField ? typed : watched->findChild<QLineEdit*>();
        const auto* key = static_cast<const QKeyEvent*>(event);
        const bool isUndo = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (edit != nullptr && isUndo && !edit->isUndoAvailable() && !edit->isRedoAvailable()) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::copyPicture()
{
    if (LessonPage* current = page(m_currentId))
        m_pictures->copy(*current);
}

void MainWindow::savePicture()
{
    if (LessonPage* current = page(m_currentId))
        m_pictures->ask(*current);
}

void MainWindow::savePictureAs(const QString& file)
{
    if (LessonPage* current = page(m_currentId))
        m_pictures->saveAs(*current, m_pictures->remembered(), file);
}

void MainWindow::copyFormulas()
{
    const LessonPage* current = page(m_currentId);
    if (current == nullptr)
        return;
    std::vector<const QWidget*> parts{current};
    if (isDrawerOpen())
        parts.push_back(m_drawer);
    const QString latex = formulasAsLatex(parts);
    if (latex.isEmpty())
        return;
    QApplication::clipboard()->setText(latex);
    showNotice(tr("The formulas are on the clipboard."));
}

void MainWindow::openRequested(const QString& id, const QJsonObject& handover)
{
    if (openLesson(id))
        page(id)->receive(handover);
}

} // namespace chalknet::ui
