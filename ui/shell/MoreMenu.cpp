// The menu at the end of the top bar.
#include "ui/shell/MoreMenu.h"

#include <QAction>
#include <QEvent>

namespace chalknet::ui {

MoreMenu::MoreMenu(QWidget* parent)
    : QMenu(parent)
    , m_copyPicture(addAction(QString()))
    , m_savePicture(addAction(QString()))
    , m_copyFormulas(addAction(QString()))
{
    addSeparator();
    m_reduceMotion = addAction(QString());
    m_reduceMotion->setCheckable(true);
    m_copyPicture->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_copyPicture->setShortcutVisibleInContextMenu(true);
    connect(m_copyPicture, &QAction::triggered, this, &MoreMenu::copyPictureRequested);
    connect(m_savePicture, &QAction::triggered, this, &MoreMenu::savePictureRequested);
    connect(m_copyFormulas, &QAction::triggered, this, &MoreMenu::copyFormulasRequested);
    connect(m_reduceMotion, &QAction::triggered, this, &MoreMenu::reducedMotionChosen);
    retranslate();
}

void MoreMenu::setHasFormulas(bool hasFormulas)
{
    m_copyFormulas->setEnabled(hasFormulas);
}

void MoreMenu::setReducedMotion(bool reduced)
{
    m_reduceMotion->setChecked(reduced);
}

void MoreMenu::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

void MoreMenu::retranslate()
{
    m_copyPicture->setText(tr("Copy picture"));
    m_savePicture->setText(tr("Save picture…"));
    m_copyFormulas->setText(tr("Copy formulas as LaTeX"));
    m_reduceMotion->setText(tr("Reduce motion"));
}

} // namespace chalknet::ui
