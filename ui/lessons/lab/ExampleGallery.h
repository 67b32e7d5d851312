// ExampleGallery: the dialog with all ready-made examples.
#pragma once

#include <QDialog>

#include <vector>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace chalknet::ui {

class ExampleCard;

/// Arrow keys go from card to card, Enter opens one.
class ExampleGallery : public QDialog {
    Q_OBJECT

public:
    explicit ExampleGallery(QWidget* parent = nullptr);

    const std::vector<ExampleCard*>& cards() const { return m_cards; }

signals:
    /// As in labExamples().
    void exampleChosen(int index);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitToWindow();
    bool moveFocus(int key);
    void retranslate();

    QLabel* m_intro = nullptr;
    QScrollArea* m_scroll = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<ExampleCard*> m_cards;
    int m_columns = 4;
};

} // namespace chalknet::ui
