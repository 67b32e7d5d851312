// MoreMenu: what can be taken from a page (picture, formulas), and whether things may move.
#pragma once

#include <QMenu>

class QAction;

namespace chalknet::ui {

/// Says what was chosen; the window does it.
class MoreMenu : public QMenu {
    Q_OBJECT

public:
    explicit MoreMenu(QWidget* parent = nullptr);

    /// With its shortcut; add it to the window, which then takes the keys.
    QAction* copyPictureAction() const { return m_copyPicture; }
    void setHasFormulas(bool hasFormulas);
    void setReducedMotion(bool reduced);

signals:
    void copyPictureRequested();
    void savePictureRequested();
    void copyFormulasRequested();
    void reducedMotionChosen(bool reduced);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QAction* m_copyPicture = nullptr;
    QAction* m_savePicture = nullptr;
    QAction* m_copyFormulas = nullptr;
    QAction* m_reduceMotion = nullptr;
};

} // namespace chalknet::ui
